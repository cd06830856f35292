package dev.bobbin.frame;

import java.util.Iterator;

/** A delegate that is a plain iterator, as a frame: part of its delegator, as nobody else resumes this frame. */
final class IteratorFrame extends GenFrame<Object, Object, Void> {
    private Iterator<?> source;

    IteratorFrame(Iterator<?> source) {
        this.source = source;
    }

    @Override
    protected Object resume(int at) throws Throwable {
        advance(source, at, received());
        return source.hasNext() ? suspend(1, source.next()) : end(null);
    }

    /** Does with an iterator what it can do with what comes in: nothing if that is the wish for the next element. */
    static void advance(Iterator<?> source, int at, Object received) throws Throwable {
        if (at < 0) {
            if (source instanceof AutoCloseable resource) {
                resource.close();
            }
            throw (Throwable) received;
        }
        if (received != null) {
            throw new IllegalStateException("can't send non-null value to an iterator");
        }
    }

    @Override
    protected void clear() {
        source = null;
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
