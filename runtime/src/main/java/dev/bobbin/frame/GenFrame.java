package dev.bobbin.frame;

import static dev.bobbin.frame.Signal.SIGNAL;

import dev.bobbin.Gen;
import java.util.Iterator;

/**
 * A generator of objects: the superclass of what is generated for a method with {@link dev.bobbin.Yield} or
 * {@link dev.bobbin.YieldSend}.
 *
 * @param <Y> what it yields
 * @param <S> what can be sent to it
 * @param <R> what it returns at its end
 */
public abstract class GenFrame<Y, S, R> extends GeneratorFrame<Y, S, R> {
    /** Keeps generated classes from inheriting {@link dev.bobbin.Gen.State}, which would hide a class of the user's of that name. */
    private interface State {}

    /** For generated classes. */
    protected GenFrame() {}

    // ---- what the body uses

    /**
     * Yields a value.
     *
     * @param at the entry at which to go on
     * @param value the value, may be null
     * @return what {@link #resume} has to return
     */
    protected final Object suspend(int at, Y value) {
        position = at;
        return value;
    }

    /**
     * Calls another generator method: what its factory returned runs on the logical stack of this frame.
     *
     * @param at the entry at which to go on
     * @param callee a generator that has not been started; one of numbers hands them over boxed
     * @return what {@link #resume} has to return
     * @throws IllegalStateException if the callee is nothing that a factory returned, or has been used before
     */
    protected final Signal call(int at, Object callee) {
        return enter(at, callee, GeneratorFrame.class);
    }

    /**
     * Delegates to a generator.
     *
     * @param at the entry at which to go on
     * @param generator the generator
     * @return what {@link #resume} has to return
     * @throws NullPointerException if the generator is null
     */
    protected final Signal delegate(int at, Gen<?, ?, ?> generator) {
        return generator instanceof GeneratorFrame<?, ?, ?> frame
                ? enterDelegate(at, frame)
                : enter(at, new ForeignFrame(generator));
    }

    /**
     * Delegates to the iterator of an iterable.
     *
     * @param at the entry at which to go on
     * @param source the iterable
     * @return what {@link #resume} has to return
     * @throws NullPointerException if the iterable or its iterator is null
     */
    protected final Signal delegate(int at, Iterable<?> source) {
        return delegate(at, source.iterator());
    }

    /**
     * Delegates to an iterator.
     *
     * @param at the entry at which to go on
     * @param source the iterator
     * @return what {@link #resume} has to return
     * @throws NullPointerException if the iterator is null
     */
    protected final Signal delegate(int at, Iterator<?> source) {
        return source instanceof Gen<?, ?, ?> generator ? delegate(at, generator) : enter(at, new ForeignFrame(source));
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
                    transfer = answer;
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
        transfer = answer;
        mode = PREFETCHED;
        return true;
    }

    @Override
    @SuppressWarnings("unchecked") // suspend() took a Y
    public final Y next() {
        if (Thread.currentThread() == turn) {
            if (mode == PREFETCHED) {
                mode = RUNNING;
                return (Y) takePrefetched();
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
                    return (Y) signalled();
                }
                mode = READY;
                return (Y) answer;
            }
        }
        return (Y) sent(null);
    }

    @Override
    @SuppressWarnings("unchecked") // suspend() took a Y
    public final Y send(S value) {
        if (position != 0 && Thread.currentThread() == turn) {
            if (mode == READY) {
                mode = RUNNING;
                transfer = value;
                Object answer;
                try {
                    answer = resume(position);
                } catch (Throwable thrown) {
                    throw fail(thrown);
                }
                if (answer == SIGNAL) {
                    return (Y) signalled();
                }
                transfer = null;
                mode = READY;
                return (Y) answer;
            }
        }
        return (Y) sent(value);
    }
}
