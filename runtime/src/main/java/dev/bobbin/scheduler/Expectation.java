package dev.bobbin.scheduler;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** That something will be {@linkplain Scheduler#post posted} by another thread. To be closed after that. */
public final class Expectation implements AutoCloseable {
    private final AtomicInteger count;
    private final Inbox inbox;
    private final AtomicBoolean closed = new AtomicBoolean();

    /** One that is counted, and at whose end a sleeping loop looks again whether something is to come. */
    Expectation(AtomicInteger count, Inbox inbox) {
        this.count = count;
        this.inbox = inbox;
        count.incrementAndGet();
    }

    /** Says that nothing more will come, or that it is on its way. May be called on any thread, and more than once. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            if (count.decrementAndGet() == 0) {
                inbox.wake();
            }
        }
    }
}
