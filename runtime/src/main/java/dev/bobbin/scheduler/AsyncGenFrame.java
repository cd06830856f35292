package dev.bobbin.scheduler;

import dev.bobbin.Gen;
import dev.bobbin.frame.Signal;
import java.util.Iterator;
import java.util.Objects;
import java.util.concurrent.Flow;

/**
 * An activation of a method that awaits and yields: the superclass of what is generated for a method with {@link Await} and
 * {@link dev.bobbin.Yield}.
 *
 * <p>While a {@link Pull} resumes it, it is a part of that one's chain: what it awaits suspends the whole, what it yields
 * goes to the pull.
 *
 * @param <Y> what it yields
 * @param <R> what it returns
 */
public abstract non-sealed class AsyncGenFrame<Y, R> extends AwaitFrame implements AsyncGen<Y, R> {
    /** What it belongs to; null if that is not known yet. */
    private Scope home;

    private boolean joined;
    private boolean subscribed;

    /** Whether a value, or the exception by which the body ended, is there for the next step. */
    private boolean keeps;

    private Object kept;
    private Throwable failure;
    /** The task in which it is pulled for somebody who is no task, or null. */
    Task<?> fetch;

    /** For generated classes. */
    protected AsyncGenFrame() {
        home = Scheduler.scopeOfCurrent();
    }

    // ---- what the body uses

    /**
     * Yields a value.
     *
     * @param at the entry at which to go on
     * @param value the value, may be null
     * @return what {@link #resume} has to return
     */
    protected final Object suspend(int at, Y value) {
        return handOver(at, value);
    }

    /**
     * Calls another method that awaits and yields: what its factory returned runs on the logical stack of this frame.
     *
     * @param at the entry at which to go on
     * @param callee a generator that has not been used
     * @return what {@link #resume} has to return
     * @throws IllegalStateException if the callee has been used before
     */
    protected final Signal call(int at, AsyncGen<?, ?> callee) {
        return enterPart(at, (AsyncGenFrame<?, ?>) callee);
    }

    /**
     * Calls a method that only yields.
     *
     * @param at the entry at which to go on
     * @param callee a generator that has not been used
     * @return what {@link #resume} has to return
     * @throws IllegalStateException if the callee has been used before
     */
    protected final Signal call(int at, Gen<?, ?, ?> callee) {
        return enterYielding(at, callee);
    }

    /**
     * Delegates to a generator that only yields.
     *
     * @param at the entry at which to go on
     * @param generator the generator
     * @return what {@link #resume} has to return
     */
    protected final Signal delegate(int at, Gen<?, ?, ?> generator) {
        return enterDelegation(at, generator);
    }

    /**
     * Delegates to the iterator of an iterable.
     *
     * @param at the entry at which to go on
     * @param source the iterable
     * @return what {@link #resume} has to return
     */
    protected final Signal delegate(int at, Iterable<?> source) {
        return enterDelegation(at, source.iterator());
    }

    /**
     * Delegates to an iterator.
     *
     * @param at the entry at which to go on
     * @param source the iterator
     * @return what {@link #resume} has to return
     */
    protected final Signal delegate(int at, Iterator<?> source) {
        return enterDelegation(at, source);
    }

    /**
     * The body returns.
     *
     * @param value what it returns, may be null
     * @return what {@link #resume} has to return
     */
    protected final Signal end(R value) {
        return endWith(value);
    }

    // ---- the generator

    @Override
    public final Awaitable<Boolean> hasNext() {
        return Pull.hasNext(this);
    }

    @Override
    public final Awaitable<Y> next() {
        return new Pull<>(this, "next", null);
    }

    @Override
    public final Awaitable<Y> raise(Throwable exception) {
        return new Pull<>(this, "raise", Objects.requireNonNull(exception, "exception"));
    }

    @Override
    public final Awaitable<Void> close() {
        return Pull.close(this);
    }

    @Override
    @SuppressWarnings("unchecked") // end() took an R
    public final R result() {
        return (R) outcome();
    }

    @Override
    public final Gen.State state() {
        if (hasEnded()) {
            return Gen.State.CLOSED;
        }
        if (isPulled()) {
            return Gen.State.RUNNING;
        }
        return hasStarted() ? Gen.State.SUSPENDED : Gen.State.CREATED;
    }

    @Override
    public final AsyncGen<Y, R> on(Scheduler scheduler) {
        home = scheduler.detached();
        return this;
    }

    @Override
    public final void subscribe(Flow.Subscriber<? super Y> subscriber) {
        Publication.begin(this, Objects.requireNonNull(subscriber, "subscriber"));
    }

    /** The name of the method and the state: {@code Demo.lines[SUSPENDED]}. */
    @Override
    public final String toString() {
        return name() + '[' + state() + ']';
    }

    // ---- for those who pull it

    final Scope home() {
        return home == null ? Scheduler.scopeOfCurrent() : home;
    }

    /** Has it closed with its scope, or else with that of the task that pulls it first. */
    final void join(Scope current) {
        if (joined) {
            return;
        }
        joined = true;
        if (home == null || home.hasEnded() || home.scheduler != current.scheduler) {
            home = current;
        }
        home.adopt(this);
    }

    /** Ends it without running it, if it has not been started; answers whether it has ended. */
    final boolean endsUnrun() {
        if (!hasStarted()) {
            abandon();
        }
        return hasEnded();
    }

    /** Whether it has ended; its scope then need not close it any more. */
    final boolean isOver() {
        if (hasEnded() && joined) {
            home.release(this);
        }
        return hasEnded();
    }

    final boolean keeps() {
        return keeps;
    }

    /** Keeps a value, or an exception that is thrown when its scope closes it at the latest. */
    final void keep(Object value, Throwable thrown) {
        keeps = true;
        kept = value;
        failure = thrown;
        if (thrown != null && joined) {
            home.adopt(this);
        }
    }

    /** Takes a value that is kept, or throws an exception that is. */
    final Object takeKept() throws Throwable {
        Object value = kept;
        Throwable thrown = failure;
        keeps = false;
        kept = null;
        failure = null;
        if (thrown != null) {
            isOver();
            throw thrown;
        }
        return value;
    }

    /** Answers whether this is the first time. */
    final boolean takeSubscription() {
        boolean first = !subscribed;
        subscribed = true;
        return first;
    }
}
