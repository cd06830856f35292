package dev.bobbin.benchmarks.rival;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.commons.javaflow.api.Continuation;

/**
 * An iterator over what a body of tascalate-javaflow suspends with.
 *
 * @param <T> its elements
 */
public final class Flow<T> implements Iterator<T> {
    /** The bodies, rewritten. */
    public static final FlowBodies BODIES = FlowLoader.load();

    private Continuation next;
    private boolean fetched;

    public Flow(Runnable body) {
        next = Continuation.startSuspendedWith(body);
    }

    @Override
    public boolean hasNext() {
        if (!fetched && next != null) {
            next = next.resume();
            fetched = true;
        }
        return next != null;
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        fetched = false;
        return value();
    }

    /** Resumes the body with a value, without a look ahead, and answers what it suspends with next. */
    public T send(Object value) {
        next = next.resume(value);
        return value();
    }

    @SuppressWarnings("unchecked") // the body suspends with values of T
    private T value() {
        return (T) next.value();
    }
}
