package dev.bobbin.scheduler;

import java.time.Duration;
import java.util.Objects;

/**
 * What a {@link Scope} is to be like. Immutable: each method answers a changed copy.
 */
public final class Plan {
    static final Plan PLAIN = new Plan("a scope", false, false, Integer.MAX_VALUE, null);

    final String name;
    final boolean supervising;
    final boolean shielded;
    final int limit;
    final Duration time;

    private Plan(String name, boolean supervising, boolean shielded, int limit, Duration time) {
        this.name = name;
        this.supervising = supervising;
        this.shielded = shielded;
        this.limit = limit;
        this.time = time;
    }

    /**
     * Names the scope.
     *
     * @param newName the name, for people
     * @return a changed copy
     */
    public Plan named(String newName) {
        return new Plan(Objects.requireNonNull(newName, "name"), supervising, shielded, limit, time);
    }

    /**
     * Lets the others go on when a task fails. Its failure goes to whoever waits for the task, or else at once to the
     * scheduler's {@linkplain Scheduler.Builder#onUncaught handler}.
     *
     * @return a changed copy
     */
    public Plan supervising() {
        return new Plan(name, true, shielded, limit, time);
    }

    /**
     * Does not cancel the scope with the task that awaits it. Such a scope should have a deadline.
     *
     * @return a changed copy
     */
    public Plan shield() {
        return new Plan(name, supervising, true, limit, time);
    }

    /**
     * Lets only so many tasks run at a time; the others wait for their turn in the order in which they were spawned.
     *
     * @param tasks how many, at least one
     * @return a changed copy
     */
    public Plan limit(int tasks) {
        if (tasks < 1) {
            throw new IllegalArgumentException("a limit of " + tasks);
        }
        return new Plan(name, supervising, shielded, tasks, time);
    }

    /**
     * Cancels the scope if it has not ended after a time: awaiting it then throws {@link DeadlineExceeded}.
     *
     * @param fromOpening the time it has from its opening
     * @return a changed copy
     */
    public Plan deadline(Duration fromOpening) {
        return new Plan(name, supervising, shielded, limit, Objects.requireNonNull(fromOpening, "time"));
    }

    /**
     * A scope of this kind.
     *
     * @param body spawns the first tasks
     * @return to be awaited, once: the scope is opened then
     */
    public Awaitable<Void> open(Scope.Body body) {
        Objects.requireNonNull(body, "body");
        return new Opening<>(this, body, () -> null);
    }

    /**
     * A scope of this kind for one coroutine.
     *
     * @param <R> its result
     * @param coroutine the coroutine
     * @return to be awaited, once: gives the coroutine's result
     */
    public <R> Awaitable<R> call(Coroutine<R> coroutine) {
        return Opening.ofOne(this, coroutine);
    }
}
