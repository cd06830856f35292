package dev.bobbin.oracle.thread;

import dev.bobbin.Gen;
import dev.bobbin.LongGen;
import dev.bobbin.LongYield;
import java.util.Iterator;
import java.util.PrimitiveIterator;
import java.util.function.Function;

/** The capability of a thread-backed body that yields {@code long}. */
record LongPort(Function<Object, Object> port) implements LongYield {
    @Override
    public void yield(long value) {
        port.apply(value);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <R> R yieldFrom(LongGen<? extends R> delegate) {
        return (R) YieldFrom.gen(port, delegate, true);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <R> R yieldFrom(Gen<? extends Long, ?, ? extends R> delegate) {
        return (R) YieldFrom.gen(port, delegate, true);
    }

    @Override
    public void yieldFrom(PrimitiveIterator.OfLong source) {
        YieldFrom.iterator(port, source, true);
    }

    @Override
    public void yieldFrom(Iterable<? extends Long> source) {
        YieldFrom.iterator(port, source.iterator(), true);
    }

    @Override
    public void yieldFrom(Iterator<? extends Long> source) {
        YieldFrom.iterator(port, source, true);
    }
}
