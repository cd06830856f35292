package dev.bobbin.scheduler;

import dev.bobbin.frame.Access;

/** Who calls {@link Scheduler#run}: waits by running the loop. */
final class RunWaiter<R> extends Waiter<R> {
    private final Scheduler scheduler;
    private boolean told;
    private R value;
    private Throwable failure;

    RunWaiter(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    boolean isTold() {
        return told;
    }

    R result() {
        if (failure != null) {
            throw Access.rethrow(failure);
        }
        return value;
    }

    @Override
    public void succeed(R result) {
        told = true;
        value = result;
    }

    @Override
    public void fail(Throwable thrown) {
        told = true;
        failure = thrown;
    }

    @Override
    public Scheduler scheduler() {
        return scheduler;
    }
}
