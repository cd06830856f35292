package dev.bobbin.scheduler;

import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;

/** Waits for a promise, which may be kept on any thread. */
final class StageWait<T> implements Awaitable<T> {
    private final CompletionStage<? extends T> stage;
    /** Who waits; null before and after. Used on the scheduler's thread only. */
    private Waiter<? super T> waiter;

    private Expectation expectation;

    StageWait(CompletionStage<? extends T> stage) {
        this.stage = stage;
    }

    @Override
    public void register(Waiter<? super T> newWaiter) {
        waiter = newWaiter;
        expectation = newWaiter.expect();
        Expectation expected = expectation;
        stage.whenComplete((value, failure) -> {
            newWaiter.post(() -> end(value, failure));
            expected.close();
        });
    }

    private void end(T value, Throwable failure) {
        Waiter<? super T> told = waiter;
        waiter = null;
        if (told == null) {
            return;
        }
        if (failure == null) {
            told.succeed(value);
        } else {
            told.fail(
                    failure instanceof CompletionException && failure.getCause() != null
                            ? failure.getCause()
                            : failure);
        }
    }

    @Override
    public boolean withdraw(Waiter<? super T> cancelled) {
        waiter = null;
        expectation.close();
        if (stage instanceof Future<?> future) {
            future.cancel(true);
        }
        return true;
    }

    @Override
    public String description() {
        return "the promise " + stage;
    }
}
