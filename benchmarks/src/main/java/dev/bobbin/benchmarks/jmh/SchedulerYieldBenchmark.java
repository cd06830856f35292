package dev.bobbin.benchmarks.jmh;

import dev.bobbin.benchmarks.rival.VirtualThreads;
import dev.bobbin.benchmarks.work.TasksGenerators;
import dev.bobbin.scheduler.Scheduler;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/** A yield through the scheduler: ten tasks take turns. */
@OperationsPerInvocation(SchedulerYieldBenchmark.TASKS * SchedulerYieldBenchmark.TIMES)
public class SchedulerYieldBenchmark extends TimedWork {
    static final int TASKS = 10;
    static final int TIMES = 100_000;

    @Benchmark
    public void bobbin() {
        try (Scheduler scheduler = Scheduler.create()) {
            scheduler.run(scope -> {
                for (int i = 0; i < TASKS; i++) {
                    scope.spawn(TasksGenerators.yieldTimes(TIMES));
                }
            });
        }
    }

    @Benchmark
    public void virtualThread() throws InterruptedException {
        Thread[] threads = new Thread[TASKS];
        for (int i = 0; i < TASKS; i++) {
            threads[i] = VirtualThreads.start(SchedulerYieldBenchmark::yieldTimes);
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private static void yieldTimes() {
        for (int i = 0; i < TIMES; i++) {
            Thread.yield();
        }
    }
}
