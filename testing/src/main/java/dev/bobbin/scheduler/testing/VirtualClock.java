package dev.bobbin.scheduler.testing;

import dev.bobbin.scheduler.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A clock that stands still while a task runs, and jumps to the next timer when all tasks wait. A program that sleeps for a
 * day is done at once, and finds that exactly a day has passed.
 *
 * <p>While something is under way on another thread, such as a blocking call, the clock does not jump.
 */
public final class VirtualClock implements Clock {
    private final AtomicLong now = new AtomicLong();

    /** Makes a clock at zero. */
    public VirtualClock() {}

    /**
     * The time that has passed since the clock was made.
     *
     * @return the time
     */
    public Duration elapsed() {
        return Duration.ofNanos(now.get());
    }

    /**
     * Lets time pass, as if the task that runs had computed for so long.
     *
     * @param time how much
     * @throws IllegalArgumentException if it is negative
     */
    public void advance(Duration time) {
        if (time.isNegative()) {
            throw new IllegalArgumentException("time does not go back: " + time);
        }
        now.addAndGet(time.toNanos());
    }

    @Override
    public long nanoTime() {
        return now.get();
    }

    @Override
    public boolean jumpTo(long nanoTime) {
        now.set(Math.max(now.get(), nanoTime));
        return true;
    }

    @Override
    public long sleepFor(long nanos) {
        return Long.MAX_VALUE;
    }
}
