package dev.bobbin.scheduler;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/** A task: drives a coroutine's frames, and is itself the waiter for what they await. */
final class Fiber<R> extends Waiter<Object> implements Task<R> {
    /** Its coroutine, or null after the end. */
    private CoroutineFrame<R> frame;

    final Scope scope;
    /** The links by which it hangs in its scope. */
    Fiber<?> olderSibling;

    Fiber<?> youngerSibling;

    /** What it waits for: an {@link Awaitable}, or the {@link Duration} of a sleep. */
    Object waitingFor;

    /** When it began to wait, by the scheduler's clock. */
    long since;

    /** Where it was spawned, a {@link StackTraceElement}, or null if that was not recorded. */
    StackTraceElement site;

    Context context;
    private String name;
    private EndListeners<R> listeners;
    State state = State.QUEUED;
    private boolean started;
    private boolean cancelled;
    /** Whether {@link #slot} is an exception, to be raised. */
    private boolean raises;

    Fiber(CoroutineFrame<R> frame, Scope scope) {
        frame.ownedBy(this);
        this.frame = frame;
        this.scope = scope;
        this.name = frame.toString();
    }

    static Fiber<?> running() {
        Fiber<?> current = Scheduler.current().current;
        if (current == null) {
            throw new IllegalStateException("no task is running");
        }
        return current;
    }

    // ---- the loop

    /** Makes it ready, so that it will run. */
    void enqueue() {
        state = State.READY;
        scope.scheduler.ready.add(this);
    }

    /** Has it begin even if it has been cancelled: that reaches it where it first waits. */
    void setStarted() {
        started = true;
    }

    /** Runs it to its next suspension or its end. */
    void step() {
        if (!started) {
            started = true;
            if (isCancelPending()) {
                end(State.CANCELLED, cancellation());
                return;
            }
        }
        state = State.RUNNING;
        Object carried = slot;
        slot = null;
        Object answer;
        try {
            answer = raises ? raise((Throwable) carried) : frame.go(carried);
        } catch (Throwable thrown) {
            end(thrown instanceof Cancelled ? State.CANCELLED : State.FAILED, thrown);
            return;
        }
        if (frame.isOver()) {
            end(State.SUCCEEDED, frame.value());
        } else {
            suspend(answer);
        }
    }

    private Object raise(Throwable exception) {
        raises = false;
        return frame.goByRaising(exception);
    }

    private void suspend(Object what) {
        if (isCancelPending() && !isShielded(what)) {
            throwIn(cancellation());
            return;
        }
        if (what instanceof Duration duration) {
            if (duration.isZero() || duration.isNegative()) {
                enqueue();
            } else {
                await(duration);
                scope.scheduler.startTimer(this, duration);
            }
            return;
        }
        Awaitable<?> awaitable = await((Awaitable<?>) what);
        try {
            awaitable.register(this);
        } catch (Throwable thrown) {
            if (state == State.WAITING) {
                fail(thrown);
            } else {
                scope.scheduler.report(this, thrown);
            }
        }
    }

    /** Whether a cancelled task may wait for it. */
    private static boolean isShielded(Object what) {
        return what instanceof Opening<?> opening && opening.isShielded()
                || what instanceof Pull<?> pull && pull.closes()
                || what instanceof EndWait<?> end && end.isShielded();
    }

    /** Has a frame run where the coroutine waits, before it goes on there with that one's value. */
    void call(CoroutineFrame<?> callee) {
        told();
        frame.callBelow(callee);
        slot = null;
        enqueue();
    }

    private <T> T await(T what) {
        state = State.WAITING;
        waitingFor = what;
        since = scope.scheduler.tickTime();
        return what;
    }

    private void throwIn(Throwable exception) {
        slot = exception;
        raises = true;
        enqueue();
    }

    private void end(State end, Object outcome) {
        frame = null;
        slot = outcome;
        state = end;
        boolean heard = listeners != null && listeners.hasWaiters();
        scope.ended(this, heard);
        if (listeners != null) {
            EndListeners<R> told = listeners;
            listeners = null;
            told.tell(this);
        }
    }

    // ---- the waiter

    @Override
    public void succeed(Object value) {
        told();
        slot = value;
        enqueue();
    }

    @Override
    public void fail(Throwable failure) {
        told();
        throwIn(Objects.requireNonNull(failure, "failure"));
    }

    private void told() {
        scope.scheduler.checkThread();
        if (state != State.WAITING) {
            throw new IllegalStateException(this + " does not wait");
        }
        waitingFor = null;
    }

    @Override
    public Scheduler scheduler() {
        return scope.scheduler;
    }

    // ---- cancelling

    private boolean isCancelPending() {
        return cancelled || scope.isCancelled();
    }

    private Cancelled cancellation() {
        return new Cancelled(cancelled ? this + " was cancelled" : scope + " was cancelled");
    }

    @Override
    public boolean cancel() {
        scope.scheduler.checkThread();
        if (cancelled || state.isDone()) {
            return false;
        }
        cancelled = true;
        deliverCancel();
        return true;
    }

    /** Ends what it waits for, if that can be undone; what has been handed to it already it will still get. */
    void deliverCancel() {
        if (state == State.QUEUED) {
            scope.admit(this);
        } else if (state == State.WAITING && withdraws()) {
            waitingFor = null;
            throwIn(cancellation());
        }
    }

    private boolean withdraws() {
        if (waitingFor instanceof Awaitable<?> awaitable) {
            return awaitable.withdraw(this) && state == State.WAITING;
        }
        scope.scheduler.timers.stop(this);
        return true;
    }

    // ---- the task

    @Override
    public void register(Waiter<? super R> waiter) {
        scope.scheduler.checkThread();
        if (waiter == this) {
            waiter.fail(new IllegalStateException("a task cannot wait for itself"));
        } else if (state.isDone()) {
            tell(waiter);
        } else {
            listeners().waiters.add(waiter, null);
        }
    }

    @Override
    public boolean withdraw(Waiter<? super R> waiter) {
        listeners.waiters.remove(waiter);
        return true;
    }

    /** Tells a waiter how it ended. */
    @SuppressWarnings("unchecked") // the frame returned an R
    void tell(Waiter<? super R> waiter) {
        if (state == State.SUCCEEDED) {
            waiter.succeed((R) slot);
        } else if (state == State.FAILED) {
            waiter.fail((Throwable) slot);
        } else {
            waiter.fail(new CancellationException(this + " was cancelled"));
        }
    }

    EndListeners<R> listeners() {
        if (listeners == null) {
            listeners = new EndListeners<>();
        }
        return listeners;
    }

    @Override
    public Awaitable<Task<R>> ended() {
        return new EndWait<>(this, false);
    }

    @Override
    public Task<R> onEnd(Consumer<? super Task<R>> callback) {
        scope.scheduler.checkThread();
        Objects.requireNonNull(callback, "callback");
        if (state.isDone()) {
            callback.accept(this);
        } else {
            listeners().callbacks.add(callback);
        }
        return this;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Task<R> named(String newName) {
        name = Objects.requireNonNull(newName, "name");
        return this;
    }

    @Override
    public State state() {
        return state;
    }

    @Override
    @SuppressWarnings("unchecked") // the frame returned an R
    public R result() {
        if (state != State.SUCCEEDED) {
            throw new IllegalStateException(this + " has no result", failure());
        }
        return (R) slot;
    }

    @Override
    public Throwable failure() {
        return state == State.FAILED || state == State.CANCELLED ? (Throwable) slot : null;
    }

    @Override
    public List<StackTraceElement> stack() {
        return frame == null ? List.of() : frame.stack();
    }

    @Override
    public String description() {
        return "the end of " + name;
    }

    @Override
    public String toString() {
        return name + '[' + state + ']';
    }
}
