package dev.bobbin.scheduler;

/**
 * A call of a {@link dev.bobbin.Generator} method with {@link Await} that has not been made yet: what its factory returns.
 * It is to be {@linkplain Scope#spawn spawned}, once.
 *
 * @param <R> what the method returns
 */
public sealed interface Coroutine<R> permits CoroutineFrame {}
