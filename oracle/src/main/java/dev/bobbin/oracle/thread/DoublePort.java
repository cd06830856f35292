package dev.bobbin.oracle.thread;

import dev.bobbin.DoubleGen;
import dev.bobbin.DoubleYield;
import dev.bobbin.Gen;
import java.util.Iterator;
import java.util.PrimitiveIterator;
import java.util.function.Function;

/** The capability of a thread-backed body that yields {@code double}. */
record DoublePort(Function<Object, Object> port) implements DoubleYield {
    @Override
    public void yield(double value) {
        port.apply(value);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <R> R yieldFrom(DoubleGen<? extends R> delegate) {
        return (R) YieldFrom.gen(port, delegate, true);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <R> R yieldFrom(Gen<? extends Double, ?, ? extends R> delegate) {
        return (R) YieldFrom.gen(port, delegate, true);
    }

    @Override
    public void yieldFrom(PrimitiveIterator.OfDouble source) {
        YieldFrom.iterator(port, source, true);
    }

    @Override
    public void yieldFrom(Iterable<? extends Double> source) {
        YieldFrom.iterator(port, source.iterator(), true);
    }

    @Override
    public void yieldFrom(Iterator<? extends Double> source) {
        YieldFrom.iterator(port, source, true);
    }
}
