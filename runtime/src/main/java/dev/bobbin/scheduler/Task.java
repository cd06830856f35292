package dev.bobbin.scheduler;

import java.util.List;
import java.util.function.Consumer;

/**
 * A coroutine that has been spawned. Awaiting it is joining it: that gives its result, or throws what it failed with; for
 * a task that was cancelled a {@link java.util.concurrent.CancellationException}.
 *
 * <p>All methods are for the scheduler's thread only.
 *
 * @param <R> its result
 */
public sealed interface Task<R> extends Awaitable<R> permits Fiber {
    /** What a task is doing. */
    enum State {
        /** Waits for its bounded scope to have room. */
        QUEUED,
        /** Will run soon. */
        READY,
        /** Is running now. */
        RUNNING,
        /** Waits for something. */
        WAITING,
        /** Has returned. */
        SUCCEEDED,
        /** Has thrown. */
        FAILED,
        /** Has been cancelled, and has ended. */
        CANCELLED;

        /**
         * Whether this is an end.
         *
         * @return true for the last three
         */
        public boolean isDone() {
            return compareTo(WAITING) > 0;
        }
    }

    /**
     * The task that is running on this thread.
     *
     * @return the task
     * @throws IllegalStateException if none is
     */
    static Task<?> current() {
        return Fiber.running();
    }

    /**
     * Its name: that of its method unless it was given one.
     *
     * @return the name
     */
    String name();

    /**
     * Gives it a name.
     *
     * @param name the name, for people
     * @return this
     */
    Task<R> named(String name);

    /**
     * What it is doing.
     *
     * @return the state
     */
    State state();

    /**
     * Cancels it. If it has not begun, it never runs; otherwise {@link Cancelled} is thrown where it waits, and wherever
     * it will wait from then on.
     *
     * @return false if it had ended or been cancelled before
     */
    boolean cancel();

    /**
     * What it returned.
     *
     * @return the result, may be null
     * @throws IllegalStateException if it has not {@linkplain State#SUCCEEDED succeeded}
     */
    R result();

    /**
     * What it failed with, or a {@link Cancelled}.
     *
     * @return the exception; null if it has not failed
     */
    Throwable failure();

    /**
     * Its end, however it ends.
     *
     * @return to be awaited, any number of times: gives this task, and throws nothing
     */
    Awaitable<Task<R>> ended();

    /**
     * Has something done when it ends; at once if it has.
     *
     * @param callback is called on the scheduler's thread
     * @return this
     */
    Task<R> onEnd(Consumer<? super Task<R>> callback);

    /**
     * Where it is suspended: the innermost method first.
     *
     * @return empty after the end
     */
    List<StackTraceElement> stack();
}
