package dev.bobbin.scheduler;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;

/** Opens a scope and waits for its end, until the scope's deadline. */
final class Opening<R> extends Timer implements Awaitable<R> {
    private final Plan plan;
    private final Scope.Body body;
    private final Callable<? extends R> result;
    private Waiter<? super R> waiter;
    private Scope scope;
    private boolean interrupted;

    Opening(Plan plan, Scope.Body body, Callable<? extends R> result) {
        this.plan = plan;
        this.body = body;
        this.result = result;
    }

    /** A scope for one coroutine, which comes to its result. */
    static <R> Opening<R> ofOne(Plan plan, Coroutine<R> coroutine) {
        Objects.requireNonNull(coroutine, "coroutine");
        Plan named = plan.name.equals(Plan.PLAIN.name) ? plan.named("the scope of " + coroutine) : plan;
        One<R> one = new One<>(coroutine);
        return new Opening<>(named, one, one);
    }

    private static final class One<R> implements Scope.Body, Callable<R> {
        private final Coroutine<R> coroutine;
        private Task<R> task;

        One(Coroutine<R> coroutine) {
            this.coroutine = coroutine;
        }

        @Override
        public void open(Scope scope) {
            task = scope.spawn(coroutine);
        }

        /** Whether it has succeeded although the scope was cancelled: what it has done must then not be lost. */
        boolean outlives(Scope scope) {
            return task != null
                    && task.state() == Task.State.SUCCEEDED
                    && (!scope.hasFailed()
                            || scope.failure() instanceof DeadlineExceeded late && late.scope() == scope);
        }

        @Override
        public R call() {
            if (task.state() == Task.State.CANCELLED) {
                throw new CancellationException(task + " was cancelled");
            }
            return task.state() == Task.State.SUCCEEDED ? task.result() : null;
        }
    }

    boolean isShielded() {
        return plan.shielded;
    }

    Scope scope() {
        return scope;
    }

    @Override
    public void register(Waiter<? super R> newWaiter) {
        if (scope != null) {
            throw new IllegalStateException("a scope can be opened only once");
        }
        Scheduler scheduler = newWaiter.scheduler();
        if (scheduler == null) {
            throw new IllegalStateException("a scope needs a scheduler: see Scheduler.run");
        }
        waiter = newWaiter;
        scope = new Scope(scheduler, plan, this);
        scheduler.opened(scope);
        if (plan.time != null) {
            scheduler.startTimer(this, plan.time);
        }
        scope.begin(body);
    }

    /** The deadline has passed. */
    @Override
    void fire() {
        scope.failed(new DeadlineExceeded(scope));
    }

    @Override
    public boolean withdraw(Waiter<? super R> cancelled) {
        if (!plan.shielded) {
            interrupted = true;
            scope.cancel();
        }
        return false;
    }

    /** The scope has ended. */
    void ended(Scope ended) {
        ended.scheduler.closed(ended);
        ended.scheduler.timers.stop(this);
        Waiter<? super R> told = waiter;
        waiter = null;
        if (result instanceof One<? extends R> one && one.outlives(ended)) {
            told.succeed(one.call());
        } else if (ended.hasFailed()) {
            told.fail(ended.failure());
        } else if (interrupted) {
            told.fail(new Cancelled(ended + " was cancelled with the task that opened it"));
        } else {
            told.tell(result);
        }
    }

    @Override
    public String description() {
        return "the tasks of " + plan.name;
    }
}
