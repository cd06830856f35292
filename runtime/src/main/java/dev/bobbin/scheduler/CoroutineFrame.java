package dev.bobbin.scheduler;

import dev.bobbin.frame.Signal;

/**
 * An activation of a method that awaits: the superclass of what is generated for a method with {@link Await}. A
 * {@link Task} drives it.
 *
 * @param <R> what the method returns
 */
public abstract non-sealed class CoroutineFrame<R> extends AwaitFrame implements Coroutine<R> {
    private Fiber<R> fiber;

    /** For generated classes. */
    protected CoroutineFrame() {}

    // ---- what the body uses

    /**
     * The body returns.
     *
     * @param value what it returns, may be null
     * @return what {@link #resume} has to return
     */
    protected final Signal end(R value) {
        return endWith(value);
    }

    /** The name of the method. */
    @Override
    public final String toString() {
        return name();
    }

    // ---- for the caller

    final CoroutineFrame<R> uncalled() {
        if (fiber != null) {
            throw new IllegalStateException("a coroutine that has been spawned cannot be called: " + this);
        }
        return this;
    }

    // ---- for the task

    final void ownedBy(Fiber<R> owner) {
        if (fiber != null || hasStarted()) {
            throw new IllegalStateException("a coroutine can be spawned only once: " + this);
        }
        fiber = owner;
    }

    /** Has a frame run where this chain is suspended, before it goes on there with that one's value. */
    final void callBelow(CoroutineFrame<?> callee) {
        enterBelow(callee.uncalled());
    }

    final Object go(Object value) {
        return resumeWith(value);
    }

    final Object goByRaising(Throwable exception) {
        return resumeByRaising(exception);
    }

    final boolean isOver() {
        return hasEnded();
    }

    final Object value() {
        return outcome();
    }
}
