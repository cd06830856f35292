package dev.bobbin.oracle.thread;

import dev.bobbin.Gen;
import dev.bobbin.IntGen;
import dev.bobbin.IntYield;
import java.util.Iterator;
import java.util.PrimitiveIterator;
import java.util.function.Function;

/** The capability of a thread-backed body that yields {@code int}. */
record IntPort(Function<Object, Object> port) implements IntYield {
    @Override
    public void yield(int value) {
        port.apply(value);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <R> R yieldFrom(IntGen<? extends R> delegate) {
        return (R) YieldFrom.gen(port, delegate, true);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <R> R yieldFrom(Gen<? extends Integer, ?, ? extends R> delegate) {
        return (R) YieldFrom.gen(port, delegate, true);
    }

    @Override
    public void yieldFrom(PrimitiveIterator.OfInt source) {
        YieldFrom.iterator(port, source, true);
    }

    @Override
    public void yieldFrom(Iterable<? extends Integer> source) {
        YieldFrom.iterator(port, source.iterator(), true);
    }

    @Override
    public void yieldFrom(Iterator<? extends Integer> source) {
        YieldFrom.iterator(port, source, true);
    }
}
