package dev.bobbin.frame;

import dev.bobbin.Gen;
import dev.bobbin.StopIteration;
import java.util.Objects;

/**
 * A frame that is a generator: what is the same for all kinds of values. Not for generated classes, which extend
 * {@link GenFrame}, {@link IntFrame}, {@link LongFrame} or {@link DoubleFrame}.
 *
 * @param <Y> what it yields
 * @param <S> what can be sent to it
 * @param <R> what it returns at its end
 */
public abstract class GeneratorFrame<Y, S, R> extends Frame implements Gen<Y, S, R> {
    GeneratorFrame() {}

    /**
     * The body returns.
     *
     * @param value what it returns, may be null
     * @return what {@link #resume} has to return
     */
    protected final Signal end(R value) {
        return endWith(value);
    }

    @Override
    public final void close() {
        Resumption.close(this);
    }

    @Override
    @SuppressWarnings("unchecked") // end() took an R
    public final R result() {
        return (R) outcome();
    }

    @Override
    public final State state() {
        if (isRunning()) {
            return State.RUNNING;
        }
        if (hasEnded()) {
            return State.CLOSED;
        }
        return hasStarted() ? State.SUSPENDED : State.CREATED;
    }

    /**
     * The name of the method and the state; of a suspended generator also where it is and, if it is suspended in others,
     * where these are: {@code Demo.walk[SUSPENDED](Demo.java:12) > Demo.leaf(Demo.java:20)}.
     */
    @Override
    public final String toString() {
        State state = state();
        return name() + '[' + state + ']' + (state == State.SUSPENDED ? LogicalTrace.brief(this) : "");
    }

    /** Resumes with a value, off the straight path; answers as {@link #resume} does, but throws at the end. */
    final Object sent(Object value) {
        return unlessEnded(Resumption.send(this, value));
    }

    /** Resumes by an exception; answers as {@link #resume} does, but throws at the end. */
    final Object raising(Throwable exception) {
        return unlessEnded(Resumption.raise(this, Objects.requireNonNull(exception, "exception")));
    }

    /** Goes on after this generator, on its straight path, did not yield; answers as {@link #resume} does. */
    final Object signalled() {
        return unlessEnded(delegate == null ? conclude() : Resumption.descend(this));
    }

    private Object unlessEnded(Object answer) {
        if (answer == Signal.SIGNAL) {
            throw new StopIteration(transfer);
        }
        return answer;
    }

    /** Enters a generator by a call; the body has made it for this, so it must be one of the same family. */
    final Signal enter(int at, Object callee, Class<? extends Frame> family) {
        if (!family.isInstance(callee)) {
            throw new IllegalStateException("a call needs a generated " + family.getSimpleName() + ": " + callee);
        }
        return enter(at, (Frame) callee);
    }

    /** Delegates to a generator that is a frame of the same family. */
    final Signal enterDelegate(int at, Frame generator) {
        if (generator.mode == CALLED) {
            throw Ownership.executing();
        }
        delegate = generator;
        position = at;
        return Signal.SIGNAL;
    }

    @Override
    final Throwable outward(Throwable thrown) {
        return thrown instanceof StopIteration && !(caller instanceof YieldingFrame)
                ? LogicalTrace.thrownBy(this, new RuntimeException("generator raised StopIteration", thrown))
                : thrown;
    }
}
