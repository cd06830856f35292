package dev.bobbin.benchmarks.hand;

import java.util.PrimitiveIterator;

public final class ZipIterator implements PrimitiveIterator.OfInt {
    private final PrimitiveIterator.OfInt left;
    private final PrimitiveIterator.OfInt right;

    public ZipIterator(PrimitiveIterator.OfInt left, PrimitiveIterator.OfInt right) {
        this.left = left;
        this.right = right;
    }

    @Override
    public boolean hasNext() {
        return left.hasNext() && right.hasNext();
    }

    @Override
    public int nextInt() {
        return left.nextInt() ^ right.nextInt();
    }
}
