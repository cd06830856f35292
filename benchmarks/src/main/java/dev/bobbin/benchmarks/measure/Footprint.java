package dev.bobbin.benchmarks.measure;

import com.sun.management.ThreadMXBean;
import dev.bobbin.Gen;
import dev.bobbin.IntGen;
import dev.bobbin.benchmarks.hand.BoxedRangeIterator;
import dev.bobbin.benchmarks.rival.Flow;
import dev.bobbin.benchmarks.rival.HandOff;
import dev.bobbin.benchmarks.rival.VirtualThreads;
import dev.bobbin.benchmarks.sequence.Sequences;
import dev.bobbin.benchmarks.work.Range;
import dev.bobbin.benchmarks.work.RangeGenerators;
import dev.bobbin.benchmarks.work.SumGenerators;
import dev.bobbin.benchmarks.work.TasksGenerators;
import dev.bobbin.scheduler.Event;
import dev.bobbin.scheduler.Scheduler;
import dev.bobbin.scheduler.Task;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** What is kept of each while it is suspended, and what is allocated for an element. */
final class Footprint {
    /** A collection has to leave nothing dead behind: this one would, in three of four cases. */
    static final List<String> OPTIONS = List.of("-Xmx2g", "-XX:+UseSerialGC", "-XX:MarkSweepAlwaysCompactCount=1");

    private static final int COUNT = 100_000;

    private Footprint() {}

    public static void main(String[] args) throws InterruptedException {
        // The first one finds less used afterwards, because what starting the JVM has left behind is gone by then.
        of(Object::new);
        tell("byHand", () -> started(new BoxedRangeIterator(0, COUNT)));
        tell("bobbin", () -> {
            IntGen<Void> range = RangeGenerators.range(0, COUNT);
            range.nextInt();
            return range;
        });
        tell("kotlin", () -> started(Sequences.range(0, COUNT)));
        tell("javaflow", () -> started(new Flow<>(Flow.BODIES.range(0, COUNT))));
        if (VirtualThreads.areThere()) {
            tell("virtualThread", () -> started(new HandOff<>(y -> Range.boxed(y, 0, COUNT))));
            ofVirtualThreads();
            OtherJvm.tell("TaskFootprint", "virtualThread", "B", ofVirtualThreads());
        }
        ofTasks();
        OtherJvm.tell("TaskFootprint", "bobbin", "B", ofTasks());
        tellAllocations();
    }

    private static Iterator<Integer> started(Iterator<Integer> iterator) {
        iterator.next();
        return iterator;
    }

    private static void tell(String rival, Supplier<?> maker) {
        OtherJvm.tell("Footprint", rival, "B", of(maker));
    }

    private static double of(Supplier<?> maker) {
        Object[] kept = new Object[COUNT];
        fill(kept, maker);
        Arrays.fill(kept, null);
        long before = used();
        fill(kept, maker);
        double bytes = (used() - before) / (double) COUNT;
        Reference.reachabilityFence(kept);
        return bytes;
    }

    private static void fill(Object[] kept, Supplier<?> maker) {
        for (int i = 0; i < kept.length; i++) {
            kept[i] = maker.get();
        }
    }

    private static double ofTasks() {
        try (Scheduler scheduler = Scheduler.create()) {
            Event event = new Event();
            Task<?>[] kept = new Task<?>[COUNT];
            double[] bytes = new double[1];
            scheduler.run(scope -> {
                long before = used();
                for (int i = 0; i < COUNT; i++) {
                    kept[i] = scope.spawn(TasksGenerators.awaitEvent(event));
                }
                scope.spawn(TasksGenerators.whenAllBlocked(() -> {
                    bytes[0] = (used() - before) / (double) COUNT;
                    event.set();
                }));
            });
            Reference.reachabilityFence(kept);
            return bytes[0];
        }
    }

    private static double ofVirtualThreads() throws InterruptedException {
        boolean[] over = new boolean[1];
        Thread[] kept = new Thread[COUNT];
        long before = used();
        for (int i = 0; i < COUNT; i++) {
            kept[i] = VirtualThreads.start(() -> park(over));
        }
        for (Thread thread : kept) {
            while (thread.getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
            }
        }
        double bytes = (used() - before) / (double) COUNT;
        over[0] = true;
        for (Thread thread : kept) {
            LockSupport.unpark(thread);
        }
        for (Thread thread : kept) {
            thread.join();
        }
        return bytes;
    }

    private static void park(boolean[] over) {
        while (!over[0]) {
            LockSupport.park();
        }
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static void tellAllocations() {
        IntGen<Void> range = RangeGenerators.range(0, Integer.MAX_VALUE);
        OtherJvm.tell("Allocation", "next", "B", allocated(range::nextInt));
        Gen<Integer, Integer, Void> sum = SumGenerators.sum();
        sum.next();
        // Zero all the time, which is a value that is there already.
        OtherJvm.tell("Allocation", "send", "B", allocated(() -> sum.send(0)));
    }

    private static double allocated(Runnable step) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        for (int round = 0; round < 10; round++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < COUNT; i++) {
                step.run();
            }
            least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
        }
        return Math.floor(least / (COUNT / 100.0)) / 100;
    }
}
