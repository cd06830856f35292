package dev.bobbin.scheduler;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;

/** Waits for a promise, which may be kept on any thread. */
final class StageWait<T> extends Timer implements Awaitable<T> {
    private final CompletionStage<?> stage;
    /** What gives the value then, without blocking, if it is not the promise's own; the promise is then not cancelled. */
    private final Callable<? extends T> call;
    /** How long at most, or null. */
    private final Duration time;
    /** Who waits; null before and after. Used on the scheduler's thread only. */
    private Waiter<? super T> waiter;

    private Expectation expectation;

    StageWait(CompletionStage<? extends T> stage) {
        this(stage, null, null);
    }

    StageWait(CompletionStage<?> stage, Duration time, Callable<? extends T> call) {
        this.stage = stage;
        this.time = time;
        this.call = call;
    }

    @Override
    public void register(Waiter<? super T> newWaiter) {
        waiter = newWaiter;
        Expectation expected = call == null ? newWaiter.expect() : newWaiter.expectWait();
        expectation = expected;
        if (time != null) {
            newWaiter.startTimer(this, time);
        }
        stage.whenComplete((value, failure) -> {
            newWaiter.post(() -> end(value, failure));
            expected.close();
        });
    }

    /** The time is over. */
    @Override
    void fire() {
        end(null, null);
    }

    @SuppressWarnings("unchecked") // without a call it is the promise's own value
    private void end(Object value, Throwable failure) {
        Waiter<? super T> told = waiter;
        if (told == null) {
            return;
        }
        stop(told);
        if (call != null) {
            told.tell(call);
        } else if (failure == null) {
            told.succeed((T) value);
        } else {
            told.fail(
                    failure instanceof CompletionException && failure.getCause() != null
                            ? failure.getCause()
                            : failure);
        }
    }

    private void stop(Waiter<?> told) {
        waiter = null;
        expectation.close();
        told.stopTimer(this);
    }

    @Override
    public boolean withdraw(Waiter<? super T> cancelled) {
        stop(cancelled);
        if (call == null && stage instanceof Future<?> future) {
            future.cancel(true);
        }
        return true;
    }

    @Override
    public String description() {
        return "the promise " + stage;
    }
}
