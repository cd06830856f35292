package dev.bobbin;

import java.util.Iterator;
import java.util.Objects;

/**
 * Delegation without a frame: PEP 380 written out for a capability that takes the values at once. What the capability
 * returns counts as sent, what it throws as raised.
 */
final class PushMode {
    private PushMode() {}

    /** A capability that is never sent anything. */
    static <Y> YieldSend<Y, Void> sending(Yield<Y> sink) {
        return value -> {
            sink.yield(value);
            return null;
        };
    }

    /**
     * Pushes all that a generator yields; answers what it returns.
     *
     * @param unboxes whether the capability takes no null: one is then refused here, and not raised in the delegate
     */
    @SuppressWarnings("unchecked") // the generator is sent what its type allows, and ends with what its type promises
    static <Y, R> R drain(YieldSend<? super Y, ?> sink, Gen<Y, ?, ? extends R> source, boolean unboxes) {
        Gen<Y, Object, ?> delegate = (Gen<Y, Object, ?>) Objects.requireNonNull(source);
        Object sent = null;
        Throwable raised = null;
        for (; ; ) {
            Y value;
            try {
                value = raised != null ? delegate.raise(raised) : sent != null ? delegate.send(sent) : delegate.next();
            } catch (StopIteration end) {
                return (R) end.value();
            }
            if (unboxes) {
                Objects.requireNonNull(value);
            }
            sent = null;
            raised = null;
            try {
                sent = sink.yield(value);
            } catch (GeneratorExit exit) {
                delegate.close();
                throw exit;
            } catch (Throwable thrown) {
                raised = thrown;
            }
        }
    }

    /** Pushes the remaining elements of an iterator, likewise. */
    static <Y> void drain(YieldSend<? super Y, ?> sink, Iterator<Y> source, boolean unboxes) {
        if (source instanceof Gen<Y, ?, ?> delegate) {
            drain(sink, delegate, unboxes);
            return;
        }
        while (source.hasNext()) {
            Y value = source.next();
            if (unboxes) {
                Objects.requireNonNull(value);
            }
            Object sent;
            try {
                sent = sink.yield(value);
            } catch (Throwable thrown) {
                abandon(source);
                throw thrown;
            }
            if (sent != null) {
                throw new IllegalStateException("can't send non-null value to an iterator");
            }
        }
    }

    /** Closes an iterator that will not be used again, if it can be closed. */
    static void abandon(Iterator<?> source) {
        if (source instanceof AutoCloseable resource) {
            PushMode.<RuntimeException>close(resource);
        }
    }

    /** Closes a resource and lets any exception out, declared or not. */
    @SuppressWarnings("unchecked")
    private static <X extends Throwable> void close(AutoCloseable resource) throws X {
        try {
            resource.close();
        } catch (Exception thrown) {
            throw (X) thrown;
        }
    }
}
