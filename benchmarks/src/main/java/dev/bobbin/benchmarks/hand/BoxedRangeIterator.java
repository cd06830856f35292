package dev.bobbin.benchmarks.hand;

import java.util.Iterator;
import java.util.NoSuchElementException;

public final class BoxedRangeIterator implements Iterator<Integer> {
    private int next;
    private final int to;

    public BoxedRangeIterator(int from, int to) {
        this.next = from;
        this.to = to;
    }

    @Override
    public boolean hasNext() {
        return next < to;
    }

    @Override
    public Integer next() {
        if (next >= to) {
            throw new NoSuchElementException();
        }
        return next++;
    }
}
