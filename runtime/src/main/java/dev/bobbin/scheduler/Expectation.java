package dev.bobbin.scheduler;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** That something will be {@linkplain Scheduler#post posted} by another thread. To be closed after that. */
public final class Expectation implements AutoCloseable {
    private final AtomicInteger count;
    private final AtomicBoolean closed = new AtomicBoolean();

    Expectation(AtomicInteger count) {
        this.count = count;
        count.incrementAndGet();
    }

    /** Says that nothing more will come, or that it is on its way. May be called on any thread, and more than once. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            count.decrementAndGet();
        }
    }
}
