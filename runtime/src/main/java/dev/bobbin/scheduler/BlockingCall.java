package dev.bobbin.scheduler;

import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

/** A blocking call, made by the pool. */
final class BlockingCall<T> implements Awaitable<T> {
    private final Callable<? extends T> call;
    private final AtomicBoolean taken = new AtomicBoolean();
    private Future<?> future;
    private Expectation expectation;

    BlockingCall(Callable<? extends T> call) {
        this.call = call;
    }

    @Override
    public void register(Waiter<? super T> waiter) {
        Scheduler scheduler = waiter.scheduler();
        expectation = waiter.expect();
        if (scheduler == null) {
            make(waiter);
            return;
        }
        try {
            future = scheduler.submit(() -> {
                if (taken.compareAndSet(false, true)) {
                    make(waiter);
                }
                return null;
            });
        } catch (RuntimeException rejected) {
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
            end = () -> waiter.fail(thrown);
        }
        waiter.post(end);
        expectation.close();
    }

    @Override
    public boolean withdraw(Waiter<? super T> waiter) {
        boolean untouched = taken.compareAndSet(false, true);
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
