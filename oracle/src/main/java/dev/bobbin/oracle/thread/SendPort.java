package dev.bobbin.oracle.thread;

import dev.bobbin.Gen;
import dev.bobbin.YieldSend;
import java.util.Iterator;
import java.util.function.Function;

/** The capability of a thread-backed body that yields and is sent values. */
record SendPort<Y, S>(Function<Object, Object> port) implements YieldSend<Y, S> {
    @Override
    @SuppressWarnings("unchecked")
    public S yield(Y value) {
        return (S) port.apply(value);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <R> R yieldFrom(Gen<? extends Y, ? super S, ? extends R> delegate) {
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
