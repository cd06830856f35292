package dev.bobbin.frame;

import java.util.PrimitiveIterator;

/** As {@link ForeignFrame}, for an iterator of {@code double} values, which are not boxed. */
final class DoubleIteratorFrame extends DoubleFrame<Object> {
    private PrimitiveIterator.OfDouble source;

    DoubleIteratorFrame(PrimitiveIterator.OfDouble source) {
        this.source = source;
    }

    @Override
    protected Object resume(int at) throws Throwable {
        ForeignFrame.refuse(source, at, received());
        return source.hasNext() ? suspend(1, source.nextDouble()) : end(null);
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
