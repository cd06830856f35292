package dev.bobbin.scheduler;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

/**
 * Holds tasks together: it ends after all of them have ended. If one fails, the others are cancelled, and the first
 * exception comes out where the scope is awaited, with the others suppressed in it.
 *
 * <pre>{@code
 * a.await(Scope.open(scope -> {
 *     scope.spawn(DemoGenerators.foo());
 *     scope.spawn(DemoGenerators.bar(scope));   // may spawn more
 * }));
 * }</pre>
 *
 * <p>Other kinds of scopes are made by a {@link Plan}: supervising ones, in which the others go on when one fails, bounded
 * ones, ones with a deadline. A cancelled scope stays cancelled: what is spawned into it then never runs.
 *
 * <p>All methods are for the scheduler's thread only.
 */
public final class Scope {
    final Scheduler scheduler;
    private final Plan plan;
    private final Opening<?> opening;
    /** The youngest task; the others hang on it. */
    private Fiber<?> youngest;

    private int live;
    private int admitted;
    private Deque<Fiber<?>> queued;
    private boolean opened;
    private boolean cancelled;
    private boolean ended;
    private Throwable failure;
    /** What is to be closed after the tasks have ended, the oldest first. */
    private Set<AsyncGenFrame<?, ?>> generators;
    /** The task that opened it, or null. */
    final Fiber<?> host;

    Scope(Scheduler scheduler, Plan plan, Opening<?> opening) {
        this.scheduler = scheduler;
        this.plan = plan;
        this.opening = opening;
        this.host = scheduler.current;
    }

    /** What opens a scope. */
    @FunctionalInterface
    public interface Body {
        /**
         * Spawns the first tasks.
         *
         * @param scope the scope
         * @throws Exception to fail the scope
         */
        void open(Scope scope) throws Exception;
    }

    /**
     * A scope in which a failure cancels the others.
     *
     * @param body spawns the first tasks
     * @return to be awaited, once: the scope is opened then
     */
    public static Awaitable<Void> open(Body body) {
        return plan().open(body);
    }

    /**
     * What a scope is to be like.
     *
     * @return a plan of which nothing has been said
     */
    public static Plan plan() {
        return Plan.PLAIN;
    }

    /**
     * Runs a coroutine that is cancelled if it has not ended after a time.
     *
     * @param <R> its result
     * @param time the time it has from being awaited
     * @param coroutine the coroutine
     * @return to be awaited, once; throws {@link DeadlineExceeded} if the time was too short
     */
    public static <R> Awaitable<R> within(Duration time, Coroutine<R> coroutine) {
        return plan().deadline(time).call(coroutine);
    }

    /**
     * Runs a coroutine that is not cancelled with the task that awaits it: clean-up that has to wait. It has a deadline of
     * its own instead.
     *
     * @param <R> its result
     * @param time the time it has from being awaited
     * @param coroutine the coroutine
     * @return to be awaited, once; throws {@link DeadlineExceeded} if the time was too short
     */
    public static <R> Awaitable<R> shielded(Duration time, Coroutine<R> coroutine) {
        return plan().deadline(time).shield().call(coroutine);
    }

    /**
     * Starts a task. It does not run at once, but after those that are ready now. It gets a copy of the {@link TaskLocal}s of
     * the running task.
     *
     * @param <R> its result
     * @param coroutine what it is to do
     * @return the task
     * @throws IllegalStateException if the scope has ended, or the coroutine has been used before
     */
    public <R> Task<R> spawn(Coroutine<R> coroutine) {
        scheduler.checkThread();
        if (ended) {
            throw new IllegalStateException(this + " has ended");
        }
        CoroutineFrame<R> frame = (CoroutineFrame<R>) Objects.requireNonNull(coroutine, "coroutine");
        Fiber<R> task = new Fiber<>(frame, this);
        scheduler.prepare(task);
        add(task);
        if (admitted < plan.limit) {
            admitted++;
            task.enqueue();
        } else {
            queued = queued == null ? new ArrayDeque<>() : queued;
            queued.add(task);
            if (cancelled) {
                task.deliverCancel();
            }
        }
        return task;
    }

    /**
     * Cancels all tasks, those spawned later too. The scope then ends as if they had returned, unless clean-up fails.
     *
     * @return false if it had ended or been cancelled before
     */
    public boolean cancel() {
        scheduler.checkThread();
        if (ended || cancelled) {
            return false;
        }
        cancelled = true;
        for (Fiber<?> task = queued == null ? null : queued.poll(); task != null; task = queued.poll()) {
            admitted++;
            task.enqueue();
        }
        for (Fiber<?> task = youngest; task != null; ) {
            Fiber<?> older = task.olderSibling;
            task.deliverCancel();
            task = older;
        }
        endIfDone();
        return true;
    }

    /**
     * Whether it has been cancelled, by hand, by a failure or by its deadline.
     *
     * @return true from then on
     */
    public boolean isCancelled() {
        return cancelled;
    }

    /**
     * How many tasks have not ended.
     *
     * @return the number
     */
    public int size() {
        return live;
    }

    /** Its name, or what it is. */
    @Override
    public String toString() {
        return plan.name;
    }

    // ---- for the opening

    void begin(Body body) {
        try {
            body.open(this);
        } catch (Throwable thrown) {
            failed(thrown);
        }
        opened = true;
        endIfDone();
    }

    boolean hasFailed() {
        return failure != null;
    }

    Throwable failure() {
        return failure;
    }

    boolean isShielded() {
        return plan.shielded;
    }

    Fiber<?> youngest() {
        return youngest;
    }

    /** Fails the scope as if a task had failed. */
    void failed(Throwable thrown) {
        if (failure == null) {
            failure = thrown;
        } else if (failure != thrown) {
            failure.addSuppressed(thrown);
        }
        cancel();
    }

    // ---- for the tasks

    private void add(Fiber<?> task) {
        task.olderSibling = youngest;
        if (youngest != null) {
            youngest.youngerSibling = task;
        }
        youngest = task;
        live++;
    }

    private void remove(Fiber<?> task) {
        if (task.youngerSibling == null) {
            youngest = task.olderSibling;
        } else {
            task.youngerSibling.olderSibling = task.olderSibling;
        }
        if (task.olderSibling != null) {
            task.olderSibling.youngerSibling = task.youngerSibling;
        }
        task.olderSibling = null;
        task.youngerSibling = null;
        live--;
    }

    /** Lets a task in out of turn, because it is to end without having run. */
    void admit(Fiber<?> task) {
        queued.remove(task);
        admitted++;
        task.enqueue();
    }

    /** A task has ended; {@code heard} if somebody who joined it gets its failure. */
    void ended(Fiber<?> task, boolean heard) {
        remove(task);
        admitted--;
        if (queued != null && !queued.isEmpty() && admitted < plan.limit) {
            admitted++;
            queued.poll().enqueue();
        }
        if (task.state == Task.State.FAILED) {
            if (!plan.supervising) {
                failed(task.failure());
            } else if (!heard) {
                scheduler.report(task, task.failure());
            }
        }
        endIfDone();
    }

    private void endIfDone() {
        if (opened && live == 0 && !ended && opening != null && !closesGenerator()) {
            ended = true;
            opening.ended(this);
        }
    }

    // ---- for async generators

    boolean hasEnded() {
        return ended;
    }

    void adopt(AsyncGenFrame<?, ?> generator) {
        generators = generators == null ? new LinkedHashSet<>() : generators;
        generators.add(generator);
    }

    void release(AsyncGenFrame<?, ?> generator) {
        generators.remove(generator);
    }

    /** Begins to close a generator that the tasks have left suspended; answers false if there is none. */
    boolean closesGenerator() {
        if (generators == null || generators.isEmpty()) {
            return false;
        }
        AsyncGenFrame<?, ?> oldest = generators.iterator().next();
        generators.remove(oldest);
        start(Pull.close(oldest));
        return true;
    }

    /** Spawns a task that begins even if the scope has been cancelled. */
    <R> Task<R> start(CoroutineFrame<R> coroutine) {
        Task<R> task = spawn(coroutine);
        ((Fiber<R>) task).setStarted();
        return task;
    }
}
