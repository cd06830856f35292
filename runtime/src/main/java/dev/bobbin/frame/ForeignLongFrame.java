package dev.bobbin.frame;

import dev.bobbin.Gen;
import dev.bobbin.StopIteration;
import java.util.Iterator;
import java.util.PrimitiveIterator;

/** As {@link ForeignFrame}, for {@code long} values: delegates also to a generator or an iterator of boxed values. */
final class ForeignLongFrame extends LongFrame<Object> {
    private Iterator<? extends Long> source;

    ForeignLongFrame(Iterator<? extends Long> source) {
        this.source = source;
    }

    @Override
    protected Object resume(int at) throws Throwable {
        Object passed = received();
        ForeignFrame.refuse(source, at, passed);
        if (!(source instanceof Gen<? extends Long, ?, ?> generator)) {
            return source.hasNext() ? suspend(1, element()) : end(null);
        }
        try {
            return suspend(1, passed == null ? element() : (Long) ForeignFrame.pass(generator, at, passed));
        } catch (StopIteration end) {
            return end(end.value());
        }
    }

    private long element() {
        return source instanceof PrimitiveIterator.OfLong unboxed ? unboxed.nextLong() : source.next();
    }

    @Override
    Frame below() {
        return ForeignFrame.frame(source);
    }

    @Override
    protected void clear() {
        source = null;
    }

    @Override
    protected String name() {
        return ForeignFrame.name(source);
    }
}
