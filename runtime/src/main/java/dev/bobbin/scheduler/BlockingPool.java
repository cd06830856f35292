package dev.bobbin.scheduler;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The threads for calls that block; made when first needed, and given up when idle. */
final class BlockingPool implements ThreadFactory {
    static final int UNLIMITED = Integer.MAX_VALUE;

    private final int limit;
    private final AtomicInteger number = new AtomicInteger();
    private ThreadPoolExecutor threads;

    BlockingPool(int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("a pool of " + limit + " threads");
        }
        this.limit = limit;
    }

    Future<?> submit(Callable<?> call) {
        if (threads == null) {
            BlockingQueue<Runnable> queue = limit == UNLIMITED ? new SynchronousQueue<>() : new LinkedBlockingQueue<>();
            int kept = limit == UNLIMITED ? 0 : limit;
            threads = new ThreadPoolExecutor(kept, limit, 5, TimeUnit.SECONDS, queue, this);
            threads.allowCoreThreadTimeOut(true);
        }
        return threads.submit(call);
    }

    @Override
    public Thread newThread(Runnable work) {
        Thread thread = new Thread(work, "bobbin-blocking-" + number.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    }

    void close() {
        if (threads != null) {
            threads.shutdownNow();
        }
    }
}
