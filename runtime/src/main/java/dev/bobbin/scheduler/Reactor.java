package dev.bobbin.scheduler;

import java.io.IOException;

/**
 * Where events come from for which a thread must wait in a way of its own, as in a {@link java.nio.channels.Selector}. The
 * scheduler's loop waits in it instead of parking. For those who build transports.
 */
public interface Reactor extends AutoCloseable {
    /**
     * Handles the events that have come. Is called on the scheduler's thread.
     *
     * @param nanos how long to wait for one: 0 not to wait, {@link Long#MAX_VALUE} for as long as it takes
     * @throws IOException if it is broken: the scheduler's run ends with that
     */
    void poll(long nanos) throws IOException;

    /** Makes a {@link #poll} that waits, or the next one, return soon. Is called on any thread. */
    void wakeup();

    /**
     * Whether somebody waits for an event.
     *
     * @return false if none will come
     */
    boolean isAwaited();

    @Override
    void close() throws IOException;
}
