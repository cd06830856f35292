package dev.bobbin.scheduler;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;

/**
 * The capability to wait. As a parameter of a {@link dev.bobbin.Generator} method it makes the method a
 * {@link Coroutine}, to be spawned into a {@link Scope}.
 *
 * <p>Every method is a suspension point: other tasks run meanwhile, also when there is nothing to wait for, and a cancelled
 * task gets its {@link Cancelled} there, before anything of what was asked for has happened.
 *
 * <p>What fails is thrown as it is, checked exceptions too and the very same object. As no checked exception is declared
 * here, a method that wants its callers to catch one declares it itself: {@code static String read(Await a) throws
 * IOException}.
 *
 * <p>Called directly with {@link #blocking()}, such a method blocks its thread instead.
 */
public interface Await {
    /**
     * Waits for something.
     *
     * @param <T> what it comes to
     * @param awaitable what to wait for
     * @return its value
     * @throws NullPointerException if it is null
     */
    <T> T await(Awaitable<T> awaitable);

    /**
     * Waits for a promise, on whatever thread it is kept. If the task is cancelled meanwhile and the promise is a
     * {@link java.util.concurrent.Future}, it is cancelled too.
     *
     * @param <T> what it comes to
     * @param stage the promise
     * @return its value; what it failed with is thrown without the {@link java.util.concurrent.CompletionException} around
     *     it
     * @throws NullPointerException if it is null
     */
    <T> T await(CompletionStage<T> stage);

    /**
     * Waits for a time.
     *
     * @param duration how long; nothing or less than nothing is a {@link #yieldNow()}
     */
    void sleep(Duration duration);

    /** Lets all other tasks that are ready have a turn. */
    void yieldNow();

    /**
     * Has a blocking call made by a thread of the scheduler's pool. A cancelled task interrupts that thread, and still
     * waits for the call to end: what it did cannot be undone.
     *
     * @param <T> what the call returns
     * @param call the call
     * @return what it returned
     */
    <T> T blocking(Callable<T> call);

    /**
     * The capability that blocks the calling thread, for calling a method of this kind directly.
     *
     * @return always the same
     */
    static Await blocking() {
        return BlockingAwait.INSTANCE;
    }
}
