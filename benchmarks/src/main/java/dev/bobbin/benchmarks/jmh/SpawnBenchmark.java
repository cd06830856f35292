package dev.bobbin.benchmarks.jmh;

import dev.bobbin.benchmarks.rival.VirtualThreads;
import dev.bobbin.benchmarks.work.TasksGenerators;
import dev.bobbin.scheduler.Scheduler;
import org.openjdk.jmh.annotations.Benchmark;

/** 100,000 tasks are spawned and joined. */
public class SpawnBenchmark extends TimedWork {
    private static final int TASKS = 100_000;

    @Benchmark
    public void bobbin() {
        try (Scheduler scheduler = Scheduler.create()) {
            scheduler.run(scope -> {
                for (int i = 0; i < TASKS; i++) {
                    scope.spawn(TasksGenerators.nothing());
                }
            });
        }
    }

    @Benchmark
    public void virtualThread() throws InterruptedException {
        Thread[] threads = new Thread[TASKS];
        for (int i = 0; i < TASKS; i++) {
            threads[i] = VirtualThreads.start(() -> {});
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }
}
