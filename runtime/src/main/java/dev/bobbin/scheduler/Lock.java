package dev.bobbin.scheduler;

/**
 * Lets one task in at a time, in the order in which they came. Between two suspension points a task is alone anyway; a lock
 * is for what goes on over several. It is not reentrant.
 *
 * <pre>{@code
 * try (Permit held = a.await(lock.acquire())) { … }
 * }</pre>
 */
public final class Lock {
    private final Semaphore semaphore = new Semaphore(1, "a lock");

    /** Makes a lock that nobody holds. */
    public Lock() {}

    /**
     * Waits for the lock.
     *
     * @return to be awaited, any number of times
     */
    public Awaitable<Permit> acquire() {
        return semaphore.acquire();
    }

    /**
     * Takes the lock if nobody holds it.
     *
     * @return the lock; null if somebody holds it
     */
    public Permit tryAcquire() {
        return semaphore.tryAcquire();
    }

    /**
     * Whether somebody holds it.
     *
     * @return true while somebody does
     */
    public boolean isHeld() {
        return semaphore.available() == 0;
    }
}
