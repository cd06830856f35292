package dev.bobbin.scheduler;

/** Something that happens: awaiting it waits until it has. Who waits goes on in the order in which they came. */
public final class Event implements Awaitable<Void> {
    private final WaitQueue waiters = new WaitQueue();
    private final String description;
    private boolean set;

    /** Makes an event that has not happened. */
    public Event() {
        this("an event");
    }

    Event(String description) {
        this.description = description;
    }

    /** It has happened: all who wait go on, and nobody waits from now on. */
    public void set() {
        set = true;
        waiters.succeedAll(null);
    }

    /** Makes it something that has not happened again. */
    public void clear() {
        set = false;
    }

    /**
     * Whether it has happened.
     *
     * @return true from {@link #set()} to {@link #clear()}
     */
    public boolean isSet() {
        return set;
    }

    /** Whether nobody waits. */
    boolean isEmpty() {
        return waiters.isEmpty();
    }

    @Override
    public void register(Waiter<? super Void> waiter) {
        if (set) {
            waiter.succeed(null);
        } else {
            waiters.add(waiter, null);
        }
    }

    @Override
    public boolean withdraw(Waiter<? super Void> waiter) {
        waiters.remove(waiter);
        return true;
    }

    @Override
    public String description() {
        return description;
    }
}
