package dev.bobbin.frame;

import java.util.Iterator;
import java.util.PrimitiveIterator;

/** As {@link IteratorFrame}, for {@code double} values. */
final class DoubleIteratorFrame extends DoubleFrame<Void> {
    private Iterator<? extends Double> source;

    DoubleIteratorFrame(Iterator<? extends Double> source) {
        this.source = source;
    }

    @Override
    protected Object resume(int at) throws Throwable {
        IteratorFrame.advance(source, at, received());
        if (!source.hasNext()) {
            return end(null);
        }
        return suspend(1, source instanceof PrimitiveIterator.OfDouble unboxed ? unboxed.nextDouble() : source.next());
    }

    @Override
    protected void clear() {
        source = null;
    }

    @Override
    protected String name() {
        return IteratorFrame.name(source);
    }
}
