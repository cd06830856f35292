package dev.bobbin.scheduler;

import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A blocking call, made by another thread. One that has work to do is made by the pool. One that waits for others is tried
 * without waiting first: at once, and again when the other tasks had their turn; only then does it take a thread, one of
 * its own.
 */
final class BlockingCall<T> implements Awaitable<T> {
    private final Callable<? extends T> call;
    /** Makes the call if it need not wait, or else answers null and has done nothing. Null for a call with work to do. */
    private final Callable<? extends T> attempt;
    /** Whether the body has it as a plain call: an interrupt is then a matter of this class. */
    private final boolean plain;

    private final AtomicBoolean taken = new AtomicBoolean();
    private Future<?> future;
    private Expectation expectation;
    /** Who waits for the second try, or null. */
    private Waiter<? super T> hesitating;

    private volatile boolean interrupted;

    /** A call that the body hands over as one that blocks. */
    BlockingCall(Callable<? extends T> call) {
        this(call, null, false);
    }

    BlockingCall(Callable<? extends T> call, Callable<? extends T> attempt, boolean plain) {
        this.call = call;
        this.attempt = attempt;
        this.plain = plain;
    }

    @Override
    public void register(Waiter<? super T> waiter) {
        if (waiter.scheduler() == null) {
            expectation = waiter.expect();
            make(waiter);
        } else if (attempt == null) {
            submit(waiter);
        } else if (!isDone(waiter)) {
            hesitating = waiter;
            waiter.scheduler().loop.hesitating.add(this);
        }
    }

    private boolean isDone(Waiter<? super T> waiter) {
        T value;
        try {
            value = attempt.call();
        } catch (Throwable thrown) {
            waiter.fail(thrown);
            return true;
        }
        if (value != null) {
            waiter.succeed(value);
        }
        return value != null;
    }

    /** The other tasks had their turn. */
    void insist() {
        Waiter<? super T> waiter = hesitating;
        hesitating = null;
        if (isDone(waiter)) {
            return;
        }
        try {
            submit(waiter);
        } catch (Throwable thrown) {
            waiter.fail(thrown);
        }
    }

    private void submit(Waiter<? super T> waiter) {
        Scheduler scheduler = waiter.scheduler();
        boolean waits = attempt != null;
        expectation = waits ? waiter.expectWait() : waiter.expect();
        try {
            future = (waits ? scheduler.waiting : scheduler.pool).submit(() -> {
                if (taken.compareAndSet(false, true)) {
                    make(waiter);
                }
                return null;
            });
        } catch (Throwable rejected) {
            expectation.close();
            throw rejected;
        }
    }

    private void make(Waiter<? super T> waiter) {
        Runnable end;
        try {
            T value = call.call();
            end = () -> waiter.succeed(value);
        } catch (Throwable thrown) {
            Throwable failure = plain && interrupted && thrown instanceof InterruptedException
                    ? new Cancelled("a blocking call was interrupted, as its task was cancelled")
                    : thrown;
            end = () -> waiter.fail(failure);
        }
        waiter.post(end);
        expectation.close();
    }

    @Override
    public boolean withdraw(Waiter<? super T> waiter) {
        if (hesitating != null) {
            hesitating = null;
            return waiter.scheduler().loop.hesitating.remove(this);
        }
        boolean untouched = taken.compareAndSet(false, true);
        interrupted = true;
        // Takes a call that waits for a thread out of the pool's queue, and interrupts one that is being made.
        future.cancel(true);
        if (untouched) {
            expectation.close();
        }
        return untouched;
    }

    @Override
    public String description() {
        return "a blocking call";
    }
}
