package dev.bobbin.benchmarks.jmh;

import dev.bobbin.benchmarks.hand.RangeIterator;
import dev.bobbin.benchmarks.hand.ZipIterator;
import dev.bobbin.benchmarks.rival.Flow;
import dev.bobbin.benchmarks.rival.HandOff;
import dev.bobbin.benchmarks.sequence.Sequences;
import dev.bobbin.benchmarks.work.Pipeline;
import dev.bobbin.benchmarks.work.PipelineGenerators;
import dev.bobbin.benchmarks.work.RangeGenerators;
import java.util.ArrayList;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/** Two ranges side by side. */
@OperationsPerInvocation(TimedWork.COUNT)
public class ZipBenchmark extends TimedWork {
    @Benchmark
    public long byHand() {
        return Pull.sum(new ZipIterator(new RangeIterator(0, COUNT), new RangeIterator(COUNT, 2 * COUNT)));
    }

    @Benchmark
    public long bobbin() {
        return Pull.sum(
                PipelineGenerators.zip(RangeGenerators.range(0, COUNT), RangeGenerators.range(COUNT, 2 * COUNT)));
    }

    @Benchmark
    public long list() {
        List<Integer> values = new ArrayList<>();
        Pipeline.zip(values::add, new RangeIterator(0, COUNT), new RangeIterator(COUNT, 2 * COUNT));
        return Pull.sumOfBoxed(values.iterator());
    }

    @Benchmark
    public long stream() {
        PrimitiveIterator.OfInt right = IntStream.range(COUNT, 2 * COUNT).iterator();
        return Pull.sum(
                IntStream.range(0, COUNT).map(left -> left ^ right.nextInt()).iterator());
    }

    @Benchmark
    public long kotlin() {
        return Pull.sumOfBoxed(Sequences.zip(Sequences.range(0, COUNT), Sequences.range(COUNT, 2 * COUNT)));
    }

    @Benchmark
    public long javaflow() {
        return Pull.sumOfBoxed(new Flow<>(Flow.BODIES.zip(
                new Flow<>(Flow.BODIES.range(0, COUNT)), new Flow<>(Flow.BODIES.range(COUNT, 2 * COUNT)))));
    }

    @Benchmark
    public long virtualThread() {
        return inVirtualThread(() -> Pull.sumOfBoxed(new HandOff<>(
                y -> Pipeline.zip(y::yield, new RangeIterator(0, COUNT), new RangeIterator(COUNT, 2 * COUNT)))));
    }
}
