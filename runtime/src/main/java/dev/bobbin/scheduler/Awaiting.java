package dev.bobbin.scheduler;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * What blocking calls become in a body with {@link dev.bobbin.Blocking#AWAIT}: something to be awaited once, which returns
 * and throws what the call would. A task that is cancelled meanwhile gets {@link Cancelled}, or the result if the call has
 * been made by then. What is waited for, such as a future, is not cancelled.
 *
 * <p>These are for compiled code. They need a scheduler, and so do not work with {@link Await#blocking()}.
 */
public final class Awaiting {
    private Awaiting() {}

    // ---- any call

    /**
     * A call that has work to do, with files or the network: made by the pool, as by {@link Await#blocking(Callable)}.
     *
     * @param <T> what it returns
     * @param call the call
     * @return to be awaited
     */
    public static <T> Awaitable<T> pool(Callable<? extends T> call) {
        return new BlockingCall<>(call, null, true);
    }

    /**
     * A call that waits for others: made by a thread of its own.
     *
     * @param <T> what it returns
     * @param call the call
     * @return to be awaited
     */
    public static <T> Awaitable<T> thread(Callable<? extends T> call) {
        return new BlockingCall<>(call, () -> null, true);
    }

    /**
     * A call that waits for others, unless it need not wait: that is tried at once, and again when all ready tasks had a
     * turn. An object whose class is not of the JDK may do otherwise in its method, so that is always called as it is.
     *
     * @param <T> what it returns
     * @param object the object that is called
     * @param attempt makes the call if it need not wait, or else answers null and has done nothing
     * @param call the call
     * @return to be awaited
     */
    public static <T> Awaitable<T> thread(Object object, Callable<? extends T> attempt, Callable<? extends T> call) {
        return isOfJdk(object) ? new BlockingCall<>(call, attempt, true) : thread(call);
    }

    private static boolean isOfJdk(Object object) {
        ClassLoader loader = object.getClass().getClassLoader();
        return loader == null || loader == ClassLoader.getPlatformClassLoader();
    }

    // ---- time, by the scheduler's clock

    /** {@link Thread#sleep(long)}. */
    public static Awaitable<Void> sleep(long millis) {
        return sleep(millis, 0);
    }

    /** {@link Thread#sleep(long, int)}. */
    public static Awaitable<Void> sleep(long millis, int nanos) {
        if (millis < 0) {
            throw new IllegalArgumentException("timeout value is negative");
        }
        if (nanos < 0 || nanos > 999_999) {
            throw new IllegalArgumentException("nanosecond timeout value out of range");
        }
        return sleep(Duration.ofMillis(millis).plusNanos(nanos));
    }

    /** {@link Thread}{@code .sleep(Duration)}. */
    public static Awaitable<Void> sleep(Duration duration) {
        return new Sleep(duration.isNegative() ? Duration.ZERO : duration);
    }

    /** {@link TimeUnit#sleep}. */
    public static Awaitable<Void> sleep(TimeUnit unit, long time) {
        return sleep(duration(time, unit));
    }

    private static Duration duration(long time, TimeUnit unit) {
        return Duration.ofNanos(unit.toNanos(time));
    }

    // ---- promises

    /** {@link Future#get()}. */
    public static <T> Awaitable<T> get(Future<T> future) {
        return future instanceof CompletableFuture<T> promise && isOfJdk(future)
                ? new StageWait<>(promise, null, future::get)
                : thread(future, attempt(future), future::get);
    }

    private static <T> Callable<T> attempt(Future<T> future) {
        return () -> future.isDone() ? future.get() : null;
    }

    /** {@link Future#get(long, TimeUnit)}. */
    public static <T> Awaitable<T> get(Future<T> future, long time, TimeUnit unit) {
        if (!(future instanceof CompletableFuture<T> promise && isOfJdk(future))) {
            return thread(future, attempt(future), () -> future.get(time, unit));
        }
        return new StageWait<>(promise, duration(time, unit), () -> {
            if (!future.isDone()) {
                throw new TimeoutException();
            }
            return future.get();
        });
    }

    /** {@link CompletableFuture#join()}. */
    public static <T> Awaitable<T> join(CompletableFuture<T> future) {
        return isOfJdk(future) ? new StageWait<>(future, null, future::join) : thread(future::join);
    }

    /** {@link Process#waitFor()}. */
    public static Awaitable<Integer> waitFor(Process process) {
        return new StageWait<>(process.onExit(), null, process::waitFor);
    }

    /** {@link Process#waitFor(long, TimeUnit)}. */
    public static Awaitable<Boolean> waitFor(Process process, long time, TimeUnit unit) {
        return new StageWait<>(process.onExit(), duration(time, unit), () -> !process.isAlive());
    }
}
