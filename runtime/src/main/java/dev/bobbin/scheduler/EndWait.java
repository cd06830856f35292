package dev.bobbin.scheduler;

/** Waits for the end of a task, whatever it is. */
final class EndWait<R> implements Awaitable<Task<R>> {
    /** What such a waiter brings along to the task. */
    static final Object MARK = new Object();

    private final Fiber<R> task;
    private final boolean shielded;

    EndWait(Fiber<R> task, boolean shielded) {
        this.task = task;
        this.shielded = shielded;
    }

    /** Whether a cancelled task waits for it all the same. */
    boolean isShielded() {
        return shielded;
    }

    @Override
    public void register(Waiter<? super Task<R>> waiter) {
        task.scope.scheduler.checkThread();
        if (task.state.isDone()) {
            waiter.succeed(task);
        } else {
            task.listeners().waiters.add(waiter, MARK);
        }
    }

    @Override
    public boolean withdraw(Waiter<? super Task<R>> waiter) {
        if (!shielded) {
            task.listeners().waiters.remove(waiter);
        }
        return !shielded;
    }

    @Override
    public String description() {
        return task.description();
    }
}
