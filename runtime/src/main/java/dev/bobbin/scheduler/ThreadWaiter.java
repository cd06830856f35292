package dev.bobbin.scheduler;

import dev.bobbin.frame.Access;

/** A thread that waits for one thing: who calls {@link Scheduler#run} waits by running the loop. */
class ThreadWaiter<R> extends Waiter<R> {
    private final Scheduler scheduler;
    private volatile boolean told;
    private R value;
    private Throwable failure;

    ThreadWaiter(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    final boolean isTold() {
        return told;
    }

    final R result() {
        if (failure != null) {
            throw Access.rethrow(failure);
        }
        return value;
    }

    @Override
    public void succeed(R result) {
        value = result;
        told = true;
    }

    @Override
    public void fail(Throwable thrown) {
        failure = thrown;
        told = true;
    }

    @Override
    public Scheduler scheduler() {
        return scheduler;
    }
}
