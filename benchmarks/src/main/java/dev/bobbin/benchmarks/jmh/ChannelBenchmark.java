package dev.bobbin.benchmarks.jmh;

import dev.bobbin.benchmarks.rival.Queues;
import dev.bobbin.benchmarks.work.TasksGenerators;
import dev.bobbin.scheduler.Channel;
import dev.bobbin.scheduler.Scheduler;
import dev.bobbin.scheduler.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/** One task hands items to another through a channel that holds sixteen. */
@OperationsPerInvocation(ChannelBenchmark.ITEMS)
public class ChannelBenchmark extends TimedWork {
    static final int ITEMS = 100_000;

    @Benchmark
    public long bobbin() {
        return passItems(Channel.bounded(16));
    }

    @Benchmark
    public long virtualThread() {
        return Queues.pass(new ArrayBlockingQueue<>(16), ITEMS);
    }

    private static long passItems(Channel<Integer> channel) {
        List<Task<Long>> receiver = new ArrayList<>();
        try (Scheduler scheduler = Scheduler.create()) {
            scheduler.run(scope -> {
                scope.spawn(TasksGenerators.send(channel, ITEMS));
                receiver.add(scope.spawn(TasksGenerators.receive(channel)));
            });
        }
        return receiver.get(0).result();
    }
}
