package dev.bobbin.oracle.thread;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The threads that bodies run on: daemons with deep stacks, used again for a while. */
final class BodyThreads {
    private static final long STACK_BYTES = 64L << 20;
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final ExecutorService POOL = new ThreadPoolExecutor(
            0, Integer.MAX_VALUE, 2, TimeUnit.SECONDS, new SynchronousQueue<>(), BodyThreads::daemon);

    private BodyThreads() {}

    static void start(Runnable body) {
        POOL.execute(body);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(null, work, "body-" + COUNT.incrementAndGet(), STACK_BYTES);
        thread.setDaemon(true);
        return thread;
    }
}
