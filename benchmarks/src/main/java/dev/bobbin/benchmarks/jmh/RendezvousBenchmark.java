package dev.bobbin.benchmarks.jmh;

import dev.bobbin.benchmarks.rival.Queues;
import dev.bobbin.benchmarks.work.TasksGenerators;
import dev.bobbin.scheduler.Channel;
import dev.bobbin.scheduler.Scheduler;
import dev.bobbin.scheduler.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.SynchronousQueue;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/** One task hands items to another, which waits for each. */
@OperationsPerInvocation(RendezvousBenchmark.ITEMS)
public class RendezvousBenchmark extends TimedWork {
    static final int ITEMS = 100_000;

    @Benchmark
    public long bobbin() {
        return passItems(Channel.rendezvous());
    }

    @Benchmark
    public long virtualThread() {
        return Queues.pass(new SynchronousQueue<>(), ITEMS);
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
