package dev.bobbin.oracle.thread;

import dev.bobbin.Gen;
import dev.bobbin.Yield;
import java.util.Iterator;
import java.util.function.Function;

/** The capability of a thread-backed body that yields and is sent nothing. */
record Port<Y>(Function<Object, Object> port) implements Yield<Y> {
    @Override
    public void yield(Y value) {
        port.apply(value);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <R> R yieldFrom(Gen<? extends Y, ?, ? extends R> delegate) {
        return (R) YieldFrom.gen(port, delegate, false);
    }

    @Override
    public void yieldFrom(Iterable<? extends Y> source) {
        YieldFrom.iterator(port, source.iterator(), false);
    }

    @Override
    public void yieldFrom(Iterator<? extends Y> source) {
        YieldFrom.iterator(port, source, false);
    }
}
