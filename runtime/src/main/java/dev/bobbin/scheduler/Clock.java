package dev.bobbin.scheduler;

/** The time that a scheduler goes by. */
public interface Clock {
    /** The time of the machine. */
    Clock SYSTEM = System::nanoTime;

    /**
     * The time now.
     *
     * @return nanoseconds since some moment; never less than before
     */
    long nanoTime();

    /**
     * Asks to go on to a moment at once, because nothing will happen until then.
     *
     * @param nanoTime the moment of the next timer
     * @return true if it is that moment now; false if the time has to be waited for
     */
    default boolean jumpTo(long nanoTime) {
        return false;
    }

    /**
     * How long the loop has to sleep for a time to pass, if nothing wakes it.
     *
     * @param nanos the time
     * @return nanoseconds; {@link Long#MAX_VALUE} if sleeping does not help
     */
    default long sleepFor(long nanos) {
        return nanos;
    }
}
