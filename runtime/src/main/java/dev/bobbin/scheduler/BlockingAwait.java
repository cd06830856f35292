package dev.bobbin.scheduler;

import dev.bobbin.frame.Access;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;

/** Waits by blocking the thread. An interrupt of the thread is a cancellation. */
final class BlockingAwait implements Await {
    static final Await INSTANCE = new BlockingAwait();

    private BlockingAwait() {}

    @Override
    public <T> T await(Awaitable<T> awaitable) {
        Blocked<T> waiter = new Blocked<>();
        Fiber<?> task = awaitable instanceof Fiber<?> fiber ? fiber : null;
        if (task != null && task.scheduler().thread() != Thread.currentThread()) {
            task.scheduler().post(() -> awaitable.register(waiter));
        } else {
            awaitable.register(waiter);
            if (!waiter.isTold() && task != null) {
                throw new IllegalStateException("this thread runs what it would wait for: " + awaitable);
            }
        }
        try {
            return waiter.join();
        } catch (InterruptedException interrupt) {
            throw cancelled();
        }
    }

    /** Runs a coroutine on this thread, which waits for what it awaits, and tells a waiter how it has ended. */
    static <T> void run(CoroutineFrame<T> coroutine, Waiter<? super T> waiter) {
        waiter.tell(() -> run(coroutine));
    }

    @SuppressWarnings("unchecked") // the frame returned a T
    private static <T> T run(CoroutineFrame<T> coroutine) {
        Object answer = coroutine.go(null);
        while (!coroutine.isOver()) {
            Object value = null;
            Throwable thrown = null;
            try {
                value = awaited(coroutine, answer);
            } catch (Throwable t) {
                thrown = t;
            }
            answer = thrown == null ? coroutine.go(value) : coroutine.goByRaising(thrown);
        }
        return (T) coroutine.value();
    }

    /** What a coroutine is to be resumed with that is suspended in this. */
    private static Object awaited(CoroutineFrame<?> coroutine, Object what) {
        if (what instanceof Pull<?> pull) {
            coroutine.callBelow(pull);
            return null;
        }
        if (what instanceof Duration duration) {
            INSTANCE.sleep(duration);
            return null;
        }
        return INSTANCE.await((Awaitable<?>) what);
    }

    @Override
    public <T> T await(CompletionStage<T> stage) {
        try {
            return stage.toCompletableFuture().get();
        } catch (ExecutionException e) {
            throw Access.rethrow(e.getCause());
        } catch (InterruptedException interrupt) {
            throw cancelled();
        }
    }

    @Override
    public void sleep(Duration duration) {
        try {
            Thread.sleep(Timers.nanos(duration) / 1_000_000, (int) (Timers.nanos(duration) % 1_000_000));
        } catch (InterruptedException interrupt) {
            throw cancelled();
        }
    }

    @Override
    public void yieldNow() {
        Thread.yield();
    }

    @Override
    public <T> T blocking(Callable<T> call) {
        try {
            return call.call();
        } catch (Exception thrown) {
            throw Access.rethrow(thrown);
        }
    }

    private static CancellationException cancelled() {
        Thread.currentThread().interrupt();
        return new CancellationException("the thread was interrupted");
    }

    /** A thread without a scheduler: what it waits for is brought about by other threads. */
    private static final class Blocked<T> extends ThreadWaiter<T> {
        private final LinkedBlockingQueue<Runnable> actions = new LinkedBlockingQueue<>();

        Blocked() {
            super(null);
        }

        T join() throws InterruptedException {
            while (!isTold()) {
                actions.take().run();
            }
            return result();
        }

        @Override
        public void succeed(T result) {
            super.succeed(result);
            wake();
        }

        @Override
        public void fail(Throwable thrown) {
            super.fail(thrown);
            wake();
        }

        private void wake() {
            actions.add(() -> {});
        }

        @Override
        public void post(Runnable action) {
            actions.add(action);
        }
    }
}
