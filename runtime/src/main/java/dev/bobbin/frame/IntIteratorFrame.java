package dev.bobbin.frame;

import java.util.PrimitiveIterator;

/** As {@link ForeignFrame}, for an iterator of {@code int} values, which are not boxed. */
final class IntIteratorFrame extends IntFrame<Object> {
    private PrimitiveIterator.OfInt source;

    IntIteratorFrame(PrimitiveIterator.OfInt source) {
        this.source = source;
    }

    @Override
    protected Object resume(int at) throws Throwable {
        ForeignFrame.refuse(source, at, received());
        return source.hasNext() ? suspend(1, source.nextInt()) : end(null);
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
