package dev.bobbin.scheduler;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/** Looks from another thread whether the loop goes on. */
final class Watchdog implements Runnable {
    private final Scheduler scheduler;
    private final long limit;
    private final Consumer<? super BlockedLoop> handler;
    private final Thread thread;
    private volatile boolean closed;

    Watchdog(Scheduler scheduler, Duration limit, Consumer<? super BlockedLoop> handler) {
        this.scheduler = scheduler;
        this.limit = Timers.nanos(limit);
        this.handler = handler;
        thread = new Thread(this, "bobbin-watchdog");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void run() {
        long seen = -1;
        long since = System.nanoTime();
        long told = -1;
        while (!closed) {
            LockSupport.parkNanos(this, Math.max(limit / 4, 1_000_000));
            long ticks = scheduler.loop.ticks;
            if (ticks != seen || scheduler.loop.sleeping) {
                seen = ticks;
                since = System.nanoTime();
            } else if (told != ticks && System.nanoTime() - since >= limit) {
                told = ticks;
                tell(System.nanoTime() - since);
            }
        }
    }

    private void tell(long nanos) {
        List<StackTraceElement> stack = List.of(scheduler.thread().getStackTrace());
        Fiber<?> task = scheduler.current;
        handler.accept(new BlockedLoop(task == null ? null : task.name(), Duration.ofNanos(nanos), stack));
    }

    void close() {
        closed = true;
        LockSupport.unpark(thread);
    }
}
