package dev.bobbin.scheduler;

/** Waits for the end of a task, whatever it is. */
record EndWait<R>(Fiber<R> task) implements Awaitable<Task<R>> {
    /** What such a waiter brings along to the task. */
    static final Object MARK = new Object();

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
        task.listeners().waiters.remove(waiter);
        return true;
    }

    @Override
    public String description() {
        return task.description();
    }
}
