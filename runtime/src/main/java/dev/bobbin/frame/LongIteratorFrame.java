package dev.bobbin.frame;

import java.util.Iterator;
import java.util.PrimitiveIterator;

/** As {@link IteratorFrame}, for {@code long} values. */
final class LongIteratorFrame extends LongFrame<Void> {
    private Iterator<? extends Long> source;

    LongIteratorFrame(Iterator<? extends Long> source) {
        this.source = source;
    }

    @Override
    protected Object resume(int at) throws Throwable {
        IteratorFrame.advance(source, at, received());
        if (!source.hasNext()) {
            return end(null);
        }
        return suspend(1, source instanceof PrimitiveIterator.OfLong unboxed ? unboxed.nextLong() : source.next());
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
