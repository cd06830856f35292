package dev.bobbin.scheduler;

/**
 * Lets only so many tasks in at a time, in the order in which they came: none overtakes one that waits.
 *
 * <pre>{@code
 * try (Permit permit = a.await(semaphore.acquire())) { … }
 * }</pre>
 */
public final class Semaphore {
    private final WaitQueue waiters = new WaitQueue();
    private final Awaitable<Permit> acquire;
    private int available;

    /**
     * Makes a semaphore.
     *
     * @param permits how many can be acquired at a time
     */
    public Semaphore(int permits) {
        this(permits, "a permit of a semaphore");
    }

    Semaphore(int permits, String description) {
        if (permits < 0) {
            throw new IllegalArgumentException(permits + " permits");
        }
        available = permits;
        acquire = new Acquire(description);
    }

    /**
     * Waits for a permit.
     *
     * @return to be awaited, any number of times
     */
    public Awaitable<Permit> acquire() {
        return acquire;
    }

    /**
     * Acquires a permit if that needs no waiting.
     *
     * @return the permit; null if there is none now
     */
    public Permit tryAcquire() {
        if (available == 0) {
            return null;
        }
        available--;
        return new Permit(this);
    }

    /**
     * How many permits are there now.
     *
     * @return the number
     */
    public int available() {
        return available;
    }

    void release() {
        Waiter<Object> waiter = waiters.poll();
        if (waiter == null) {
            available++;
        } else {
            waiter.succeed(new Permit(this));
        }
    }

    private final class Acquire implements Awaitable<Permit> {
        private final String description;

        Acquire(String description) {
            this.description = description;
        }

        @Override
        public void register(Waiter<? super Permit> waiter) {
            Permit permit = tryAcquire();
            if (permit == null) {
                waiters.add(waiter, null);
            } else {
                waiter.succeed(permit);
            }
        }

        @Override
        public boolean withdraw(Waiter<? super Permit> waiter) {
            waiters.remove(waiter);
            return true;
        }

        @Override
        public String description() {
            return description;
        }
    }
}
