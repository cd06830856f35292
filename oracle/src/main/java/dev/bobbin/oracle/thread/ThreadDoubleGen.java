package dev.bobbin.oracle.thread;

import dev.bobbin.DoubleGen;
import dev.bobbin.DoubleYield;

/** A generator of {@code double} whose body runs untouched on a thread of its own. */
final class ThreadDoubleGen<R> extends ThreadGen<Double, Void, R> implements DoubleGen<R> {
    ThreadDoubleGen(String name, Body<? super DoubleYield> body) {
        super(name, body, DoublePort::new);
    }

    @Override
    public double nextDouble() {
        return next();
    }

    @Override
    public Double next() {
        return super.next();
    }
}
