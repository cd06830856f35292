package dev.bobbin.scheduler;

import java.time.Duration;

/** Durations as nanoseconds. */
final class Durations {
    /** The longest time there is: half of what differences of nanoseconds can express. */
    private static final long FOREVER = Long.MAX_VALUE / 2;

    private static final long SECONDS = FOREVER / 1_000_000_000L;

    private Durations() {}

    static long nanos(Duration duration) {
        long seconds = duration.getSeconds();
        return seconds >= SECONDS ? FOREVER : Math.max(0, seconds * 1_000_000_000L + duration.getNano());
    }

    /** The moment that comes so long after another. */
    static long after(long now, Duration duration) {
        return now + nanos(duration);
    }
}
