package dev.bobbin.frame;

import static dev.bobbin.frame.Signal.SIGNAL;

import dev.bobbin.DoubleGen;
import dev.bobbin.Gen;
import java.util.Iterator;
import java.util.PrimitiveIterator;

/**
 * A generator of {@code double} values: the superclass of what is generated for a method with {@link dev.bobbin.DoubleYield}.
 *
 * <p>A body that yields answers null, and the value is in a field of the frame that yielded.
 *
 * @param <R> what it returns at its end
 */
public abstract class DoubleFrame<R> extends GeneratorFrame<Double, Void, R> implements DoubleGen<R> {
    /** As in {@link GenFrame}. */
    private interface State {}

    private double value;

    /** For generated classes. */
    protected DoubleFrame() {}

    // ---- what the body uses

    /**
     * Yields a value.
     *
     * @param at the entry at which to go on
     * @param yielded the value
     * @return what {@link #resume} has to return
     */
    protected final Object suspend(int at, double yielded) {
        position = at;
        value = yielded;
        return null;
    }

    /**
     * Calls another generator method: what its factory returned runs on the logical stack of this frame.
     *
     * @param at the entry at which to go on
     * @param callee a generator of the same family that has not been started
     * @return what {@link #resume} has to return
     * @throws IllegalStateException if the callee is nothing that a factory returned, or has been used before
     */
    protected final Signal call(int at, Object callee) {
        return enter(at, callee, DoubleFrame.class);
    }

    /**
     * Delegates to a generator.
     *
     * @param at the entry at which to go on
     * @param generator the generator, of values that are not null
     * @return what {@link #resume} has to return
     * @throws NullPointerException if the generator is null
     */
    protected final Signal delegate(int at, Gen<? extends Double, ?, ?> generator) {
        return generator instanceof GeneratorFrame<?, ?, ?> frame
                ? enterDelegate(at, frame)
                : enter(at, new ForeignFrame(generator));
    }

    /**
     * Delegates to the iterator of an iterable.
     *
     * @param at the entry at which to go on
     * @param source the iterable, of values that are not null
     * @return what {@link #resume} has to return
     * @throws NullPointerException if the iterable or its iterator is null
     */
    protected final Signal delegate(int at, Iterable<? extends Double> source) {
        return delegate(at, source.iterator());
    }

    /**
     * Delegates to an iterator.
     *
     * @param at the entry at which to go on
     * @param source the iterator, over values that are not null
     * @return what {@link #resume} has to return
     * @throws NullPointerException if the iterator is null
     */
    protected final Signal delegate(int at, Iterator<? extends Double> source) {
        if (source instanceof Gen<? extends Double, ?, ?> generator) {
            return delegate(at, generator);
        }
        return source instanceof PrimitiveIterator.OfDouble unboxed
                ? enter(at, new DoubleIteratorFrame(unboxed))
                : enter(at, new ForeignFrame(source));
    }

    // ---- the generator

    @Override
    public final boolean hasNext() {
        if (Thread.currentThread() == turn) {
            if (mode == READY) {
                mode = RUNNING;
                Object answer;
                try {
                    answer = resume(position);
                } catch (Throwable thrown) {
                    throw fail(thrown);
                }
                if (answer != SIGNAL) {
                    mode = PREFETCHED;
                    return true;
                }
                if (delegate == null) {
                    mode = CLOSED;
                    return false;
                }
                return keep(Resumption.descend(this));
            }
            if (mode == PREFETCHED) {
                return true;
            }
        }
        return fetched();
    }

    @Override
    final boolean keep(Object answer) {
        if (answer == SIGNAL) {
            return false;
        }
        value = yielded(answer);
        mode = PREFETCHED;
        return true;
    }

    @Override
    public final double nextDouble() {
        if (Thread.currentThread() == turn) {
            if (mode == PREFETCHED) {
                mode = RUNNING;
                mode = delegate == null ? READY : DELEGATING;
                return value;
            }
        }
        if (Thread.currentThread() == turn) {
            if (mode == READY) {
                mode = RUNNING;
                Object answer;
                try {
                    answer = resume(position);
                } catch (Throwable thrown) {
                    throw fail(thrown);
                }
                if (answer == SIGNAL) {
                    return yielded(signalled());
                }
                mode = READY;
                return value;
            }
        }
        return yielded(sent(null));
    }

    @Override
    final Object value(Object answer) {
        return yielded(answer);
    }

    /** The value that the chain has yielded: the answer, or else in the innermost frame. */
    private double yielded(Object answer) {
        if (answer instanceof Double boxed) {
            return boxed;
        }
        return ((DoubleFrame<?>) innermost()).value;
    }

    @Override
    final Object takePrefetched() {
        mode = delegate == null ? READY : DELEGATING;
        return value;
    }

    @Override
    Object boxed() {
        return value;
    }
}
