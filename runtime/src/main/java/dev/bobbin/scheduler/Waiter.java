package dev.bobbin.scheduler;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Who waits for an {@link Awaitable}: a task, or something in between that passes on what it is told. It waits for one
 * thing at a time.
 *
 * @param <T> what it can be told
 */
public abstract class Waiter<T> extends Timer {
    /** While it waits, what it brought along: an item to be sent. Once told, the value. For the awaitable's use. */
    Object slot;

    /** For subclasses. */
    protected Waiter() {}

    /**
     * Ends the waiting with a value.
     *
     * @param value the value, may be null
     * @throws IllegalStateException if it does not wait, or on a thread other than the scheduler's
     */
    public abstract void succeed(T value);

    /**
     * Ends the waiting with an exception.
     *
     * @param failure what to throw where it waits
     * @throws IllegalStateException if it does not wait, or on a thread other than the scheduler's
     */
    public abstract void fail(Throwable failure);

    /**
     * The scheduler on whose thread it waits.
     *
     * @return null if it waits by blocking a thread of its own
     */
    public abstract Scheduler scheduler();

    /**
     * Has something done on the thread on which this may be told, and may be called on any thread. Between
     * {@link Scheduler#expect} and this the scheduler knows that something is coming, and does not take the wait for a
     * deadlock.
     *
     * @param action what to do there
     */
    public void post(Runnable action) {
        scheduler().post(action);
    }

    /** Makes a call, and tells what that comes to. */
    final void tell(Callable<? extends T> call) {
        T value;
        try {
            value = call.call();
        } catch (Throwable thrown) {
            fail(thrown);
            return;
        }
        succeed(value);
    }

    /** Who waits in the end: several waiters may be cases of one {@link Select}. */
    Object owner() {
        return this;
    }

    /** Says that something is under way that will be posted. */
    final Expectation expect() {
        return scheduler() == null ? ofNobody() : scheduler().expect();
    }

    /** As {@link #expect}, but what comes may need other tasks to go on. */
    final Expectation expectWait() {
        return scheduler() == null ? ofNobody() : scheduler().expectWait();
    }

    private static Expectation ofNobody() {
        return new Expectation(new AtomicInteger(), new Inbox());
    }

    /** Has a timer fire after a time, where this may be told. */
    final void startTimer(Timer timer, Duration time) {
        if (scheduler() != null) {
            scheduler().startTimer(timer, time);
            return;
        }
        long ticket = ++timer.order;
        CompletableFuture.delayedExecutor(Timers.nanos(time), TimeUnit.NANOSECONDS)
                .execute(() -> post(() -> {
                    if (timer.order == ticket) {
                        timer.fire();
                    }
                }));
    }

    /** Takes that back. */
    final void stopTimer(Timer timer) {
        if (scheduler() != null) {
            scheduler().timers.stop(timer);
        } else {
            timer.order++;
        }
    }

    /** The time for which it waited is over. */
    @Override
    void fire() {
        succeed(null);
    }
}
