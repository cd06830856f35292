package dev.bobbin.oracle.thread;

import dev.bobbin.IntGen;
import dev.bobbin.IntYield;

/** A generator of {@code int} whose body runs untouched on a thread of its own. */
final class ThreadIntGen<R> extends ThreadGen<Integer, Void, R> implements IntGen<R> {
    ThreadIntGen(String name, Body<? super IntYield> body) {
        super(name, body, IntPort::new);
    }

    @Override
    public int nextInt() {
        return next();
    }

    @Override
    public Integer next() {
        return super.next();
    }
}
