package dev.bobbin.benchmarks.jmh;

import dev.bobbin.benchmarks.rival.VirtualThreads;
import dev.bobbin.benchmarks.work.TasksGenerators;
import dev.bobbin.scheduler.Scheduler;
import java.time.Duration;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;

/** Many tasks sleep for one second. */
@BenchmarkMode(Mode.SingleShotTime)
public class SleepBenchmark extends TimedWork {
    private static final Duration TIME = Duration.ofSeconds(1);

    @Param({"10000", "1000000"})
    int tasks;

    @Benchmark
    public void bobbin() {
        try (Scheduler scheduler = Scheduler.create()) {
            scheduler.run(scope -> {
                for (int i = 0; i < tasks; i++) {
                    scope.spawn(TasksGenerators.sleep(TIME));
                }
            });
        }
    }

    @Benchmark
    public void virtualThread() throws InterruptedException {
        Thread[] threads = new Thread[tasks];
        for (int i = 0; i < tasks; i++) {
            threads[i] = VirtualThreads.start(SleepBenchmark::sleep);
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(TIME.toMillis());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
