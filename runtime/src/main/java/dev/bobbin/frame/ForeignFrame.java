package dev.bobbin.frame;

import dev.bobbin.Gen;
import dev.bobbin.GeneratorExit;
import dev.bobbin.StopIteration;
import java.util.Iterator;
import java.util.Objects;

/**
 * A delegate that is no frame of the family, as a frame: a generator of another make, with which it does by the methods of
 * the interface what PEP 380 asks for, or a plain iterator.
 */
final class ForeignFrame extends GenFrame<Object, Object, Object> {
    private Iterator<?> source;

    ForeignFrame(Iterator<?> source) {
        this.source = Objects.requireNonNull(source);
    }

    @Override
    protected Object resume(int at) throws Throwable {
        Object passed = received();
        refuse(source, at, passed);
        if (!(source instanceof Gen<?, ?, ?> generator)) {
            return source.hasNext() ? yielded(source.next()) : end(null);
        }
        Object value;
        try {
            value = passed == null ? generator.next() : pass(generator, at, passed);
        } catch (StopIteration end) {
            return end(end.value());
        }
        return yielded(value);
    }

    private Object yielded(Object value) {
        return suspend(1, caller.unboxes() ? Objects.requireNonNull(value) : value);
    }

    /** Throws what comes in that a delegate is not to get: a plain iterator gets nothing, a generator is closed. */
    static void refuse(Iterator<?> source, int at, Object passed) throws Throwable {
        boolean plain = !(source instanceof Gen<?, ?, ?>);
        if (at < 0 && (plain || passed instanceof GeneratorExit)) {
            if (source instanceof AutoCloseable resource) {
                resource.close();
            }
            throw (Throwable) passed;
        }
        if (plain && passed != null) {
            throw new IllegalStateException("can't send non-null value to an iterator");
        }
    }

    /** Passes on what was raised or sent; answers the next value. */
    @SuppressWarnings("unchecked") // what is sent has the type that the delegator's own type allows
    private static Object pass(Gen<?, ?, ?> generator, int at, Object passed) {
        return at < 0 ? generator.raise((Throwable) passed) : ((Gen<?, Object, ?>) generator).send(passed);
    }

    @Override
    Frame below() {
        return source instanceof Frame frame ? frame : null;
    }

    @Override
    protected Signal clear() {
        source = null;
        return super.clear();
    }

    @Override
    protected String name() {
        return name(source);
    }

    /** What to call a delegate that has no frame. */
    static String name(Iterator<?> source) {
        return source.getClass().getName() + ".next";
    }
}
