package dev.bobbin.benchmarks.hand;

import java.util.NoSuchElementException;
import java.util.PrimitiveIterator;

public final class EvenIterator implements PrimitiveIterator.OfInt {
    private final PrimitiveIterator.OfInt source;
    private boolean fetched;
    private int value;

    public EvenIterator(PrimitiveIterator.OfInt source) {
        this.source = source;
    }

    @Override
    public boolean hasNext() {
        while (!fetched && source.hasNext()) {
            value = source.nextInt();
            fetched = (value & 1) == 0;
        }
        return fetched;
    }

    @Override
    public int nextInt() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        fetched = false;
        return value;
    }
}
