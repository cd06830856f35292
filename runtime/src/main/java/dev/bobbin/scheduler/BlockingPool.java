package dev.bobbin.scheduler;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The threads for calls that block; made when first needed, and given up when idle. */
final class BlockingPool {
    static final int UNLIMITED = Integer.MAX_VALUE;

    private final int limit;
    private ThreadPoolExecutor threads;

    BlockingPool(int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("a pool of " + limit + " threads");
        }
        this.limit = limit;
    }

    Future<?> submit(Callable<?> call) {
        if (threads == null) {
            AtomicInteger number = new AtomicInteger();
            BlockingQueue<Runnable> queue = limit == UNLIMITED ? new SynchronousQueue<>() : new LinkedBlockingQueue<>();
            int kept = limit == UNLIMITED ? 0 : limit;
            threads = new ThreadPoolExecutor(kept, limit, 5, TimeUnit.SECONDS, queue, task -> {
                Thread thread = new Thread(task, "bobbin-blocking-" + number.incrementAndGet());
                thread.setDaemon(true);
                return thread;
            });
            threads.allowCoreThreadTimeOut(true);
        }
        return threads.submit(call);
    }

    void close() {
        if (threads != null) {
            threads.shutdownNow();
        }
    }
}
