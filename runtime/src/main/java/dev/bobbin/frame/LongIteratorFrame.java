package dev.bobbin.frame;

import java.util.PrimitiveIterator;

/** As {@link ForeignFrame}, for an iterator of {@code long} values, which are not boxed. */
final class LongIteratorFrame extends LongFrame<Object> {
    private PrimitiveIterator.OfLong source;

    LongIteratorFrame(PrimitiveIterator.OfLong source) {
        this.source = source;
    }

    @Override
    protected Object resume(int at) throws Throwable {
        ForeignFrame.refuse(source, at, received());
        return source.hasNext() ? suspend(1, source.nextLong()) : end(null);
    }

    @Override
    protected Signal clear() {
        source = null;
        return super.clear();
    }

    @Override
    protected String name() {
        return ForeignFrame.name(source);
    }
}
