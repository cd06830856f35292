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
    /**
     * The thread that this generator belongs to, or what {@link Ownership} has put in its place. Where a thread looks whether
     * it is its own and then marks the generator as running, the code must be written in just this order: a jump that is
     * taken and a call that returns are places where the JVM may stop the thread.
     */
    Object turn = Thread.currentThread();

    /** The uses of a generator that take a turn. Numbers, because an enum would be a class more. */
    private static final int SEND = 0;

    private static final int FETCH = 1;
    private static final int RAISE = 2;
    private static final int CLOSE = 3;

    GeneratorFrame() {}

    /**
     * The body returns.
     *
     * @param value what it returns, may be null
     * @return what {@link #resume} has to return, after it has called {@link #clear} if the frame holds references
     */
    protected final Signal end(R value) {
        transfer = value;
        return Signal.SIGNAL;
    }

    /** Resumes the body with a value, off the straight path; answers as {@link #resume} does, or the value itself. */
    final Object sent(Object value) {
        if (Thread.currentThread() == turn) {
            if (mode == DELEGATING) {
                mode = RUNNING;
                return unlessEnded(Resumption.goOn(this, value));
            }
        }
        return inTurn(SEND, value);
    }

    /** Whether there is another value, off the straight path. */
    final boolean fetched() {
        if (Thread.currentThread() == turn) {
            if (mode == DELEGATING) {
                mode = RUNNING;
                return keep(Resumption.goOn(this, null));
            }
        }
        return inTurn(FETCH, null) != Signal.SIGNAL;
    }

    @Override
    @SuppressWarnings("unchecked") // suspend() took a Y
    public Y send(S passed) {
        return (Y) value(sent(passed));
    }

    @Override
    @SuppressWarnings("unchecked") // suspend() took a Y
    public final Y raise(Throwable exception) {
        return (Y) inTurn(RAISE, Objects.requireNonNull(exception, "exception"));
    }

    @Override
    public final void close() {
        inTurn(CLOSE, null);
    }

    /** Uses this generator when it is this thread's turn; answers the value that was yielded. */
    private Object inTurn(int use, Object passed) {
        Object taken = Ownership.take(this);
        try {
            switch (use) {
                case FETCH -> {
                    boolean fetched = mode == PREFETCHED || mode != CLOSED && keep(Resumption.send(this, null));
                    return fetched ? null : Signal.SIGNAL;
                }
                case RAISE -> {
                    return value(unlessEnded(Resumption.raise(this, (Throwable) passed)));
                }
                case CLOSE -> {
                    Resumption.close(this);
                    return null;
                }
                default -> {
                    return value(unlessEnded(Resumption.send(this, passed)));
                }
            }
        } finally {
            Ownership.give(this, taken);
        }
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

    /** The value that was yielded, from what the chain has answered. */
    Object value(Object answer) {
        return answer;
    }

    /** Keeps what was yielded, from what {@link #resume} has answered, for the next to come; false at the end. */
    abstract boolean keep(Object answer);

    /** Goes on after this generator, on its straight path, did not yield; answers as {@link #resume} does. */
    final Object signalled() {
        if (delegate == null) {
            mode = CLOSED;
            throw new StopIteration(transfer);
        }
        return unlessEnded(Resumption.descend(this));
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

    /** Delegates to a generator that is a frame, of whatever family. */
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
