package dev.bobbin.scheduler;

/**
 * Something with a moment at which it happens, and with the links by which it hangs in one list at a time: a lane of
 * {@link Timers} or a {@link WaitQueue}. One object for all of it, so that waiting allocates nothing.
 */
abstract class Timer {
    static final int UNSET = -1;

    long deadline;
    long order;
    /** Its place in the heap of {@link Timers}, or {@code -2 - lane}. */
    int place = UNSET;

    Timer prev;
    Timer next;

    /** The moment has come. */
    abstract void fire();
}
