package dev.bobbin.benchmarks.jmh;

import dev.bobbin.benchmarks.rival.Flow;
import dev.bobbin.benchmarks.sequence.Sequences;
import dev.bobbin.benchmarks.work.GuardedGenerators;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/** What {@code try} and {@code finally} cost where nothing is thrown. */
@OperationsPerInvocation(TimedWork.COUNT)
public class GuardedBenchmark extends TimedWork {
    private final int[] done = new int[1];

    @Benchmark
    public long bobbinPlain() {
        return Pull.sum(GuardedGenerators.plain(COUNT, done));
    }

    @Benchmark
    public long bobbin() {
        return Pull.sum(GuardedGenerators.guarded(COUNT, done));
    }

    @Benchmark
    public long bobbinOutside() {
        return Pull.sum(GuardedGenerators.outside(COUNT, done));
    }

    @Benchmark
    public long kotlin() {
        return Pull.sumOfBoxed(Sequences.guarded(COUNT, done));
    }

    @Benchmark
    public long javaflow() {
        return Pull.sumOfBoxed(new Flow<>(Flow.BODIES.guarded(COUNT, done)));
    }
}
