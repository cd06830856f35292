package dev.bobbin.frame;

import java.util.Iterator;
import java.util.PrimitiveIterator;

/** As {@link IteratorFrame}, for {@code int} values. */
final class IntIteratorFrame extends IntFrame<Void> {
    private Iterator<? extends Integer> source;

    IntIteratorFrame(Iterator<? extends Integer> source) {
        this.source = source;
    }

    @Override
    protected Object resume(int at) throws Throwable {
        IteratorFrame.advance(source, at, received());
        if (!source.hasNext()) {
            return end(null);
        }
        return suspend(1, source instanceof PrimitiveIterator.OfInt unboxed ? unboxed.nextInt() : source.next());
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
