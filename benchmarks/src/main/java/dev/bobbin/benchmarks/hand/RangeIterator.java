package dev.bobbin.benchmarks.hand;

import java.util.NoSuchElementException;
import java.util.PrimitiveIterator;

public final class RangeIterator implements PrimitiveIterator.OfInt {
    private int next;
    private final int to;

    public RangeIterator(int from, int to) {
        this.next = from;
        this.to = to;
    }

    @Override
    public boolean hasNext() {
        return next < to;
    }

    @Override
    public int nextInt() {
        if (next >= to) {
            throw new NoSuchElementException();
        }
        return next++;
    }
}
