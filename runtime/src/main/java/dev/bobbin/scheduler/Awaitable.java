package dev.bobbin.scheduler;

/**
 * Something that can be awaited.
 *
 * <p>The methods are for implementers. They are called on the scheduler's thread, and must call a {@link Waiter} there
 * too; what happens on other threads comes in through {@link Waiter#post}.
 *
 * @param <T> what it comes to
 */
public interface Awaitable<T> {
    /**
     * Begins to wait. The waiter is told once, at once or later, unless it withdraws before.
     *
     * @param waiter who waits
     */
    void register(Waiter<? super T> waiter);

    /**
     * Ends the waiting of a waiter that has not been told. If this answers true, it is as if it had never been registered:
     * nothing has been taken, sent or locked for it, and it will not be told.
     *
     * @param waiter who waits
     * @return false if what has begun cannot be undone; the waiter will then be told when it ends, which should be soon
     */
    boolean withdraw(Waiter<? super T> waiter);

    /**
     * Says for people what is waited for, as in {@code "receive from channel orders"}.
     *
     * @return a few words
     */
    default String description() {
        return getClass().getSimpleName();
    }
}
