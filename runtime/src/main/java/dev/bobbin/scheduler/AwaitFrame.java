package dev.bobbin.scheduler;

import dev.bobbin.frame.Frame;
import dev.bobbin.frame.Signal;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;

/**
 * An activation of a method that awaits, alone or among other things. It suspends by answering what it waits for. Not for
 * generated classes, which extend {@link CoroutineFrame} or {@link AsyncGenFrame}.
 */
public abstract class AwaitFrame extends Frame {
    AwaitFrame() {}

    /**
     * Waits for something.
     *
     * @param at the entry at which to go on
     * @param awaitable what to wait for
     * @return what {@link #resume} has to return
     */
    protected final Object await(int at, Awaitable<?> awaitable) {
        return suspendWith(at, Objects.requireNonNull(awaitable, "awaitable"));
    }

    /**
     * Waits for a promise.
     *
     * @param at the entry at which to go on
     * @param stage the promise
     * @return what {@link #resume} has to return
     */
    protected final Object await(int at, CompletionStage<?> stage) {
        return suspendWith(at, new StageWait<>(Objects.requireNonNull(stage, "stage")));
    }

    /**
     * Waits for a time.
     *
     * @param at the entry at which to go on
     * @param duration how long
     * @return what {@link #resume} has to return
     */
    protected final Object sleep(int at, Duration duration) {
        return suspendWith(at, Objects.requireNonNull(duration, "duration"));
    }

    /**
     * Lets others have a turn.
     *
     * @param at the entry at which to go on
     * @return what {@link #resume} has to return
     */
    protected final Object yieldNow(int at) {
        return suspendWith(at, Duration.ZERO);
    }

    /**
     * Has a blocking call made elsewhere.
     *
     * @param at the entry at which to go on
     * @param call the call
     * @return what {@link #resume} has to return
     */
    protected final Object blocking(int at, Callable<?> call) {
        return suspendWith(at, new BlockingCall<>(Objects.requireNonNull(call, "call")));
    }

    /**
     * Calls another method that awaits: what its factory returned runs on the logical stack of this frame.
     *
     * @param at the entry at which to go on
     * @param callee a coroutine that has not been spawned
     * @return what {@link #resume} has to return
     * @throws IllegalStateException if the callee has been spawned or called before
     */
    protected final Signal call(int at, Coroutine<?> callee) {
        return enter(at, ((CoroutineFrame<?>) callee).uncalled());
    }
}
