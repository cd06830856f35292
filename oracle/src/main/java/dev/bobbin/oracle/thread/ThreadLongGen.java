package dev.bobbin.oracle.thread;

import dev.bobbin.LongGen;
import dev.bobbin.LongYield;

/** A generator of {@code long} whose body runs untouched on a thread of its own. */
final class ThreadLongGen<R> extends ThreadGen<Long, Void, R> implements LongGen<R> {
    ThreadLongGen(String name, Body<? super LongYield> body) {
        super(name, body, LongPort::new);
    }

    @Override
    public long nextLong() {
        return next();
    }

    @Override
    public Long next() {
        return super.next();
    }
}
