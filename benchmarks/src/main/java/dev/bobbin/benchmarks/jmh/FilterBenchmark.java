package dev.bobbin.benchmarks.jmh;

import dev.bobbin.benchmarks.hand.EvenIterator;
import dev.bobbin.benchmarks.hand.RangeIterator;
import dev.bobbin.benchmarks.rival.Flow;
import dev.bobbin.benchmarks.rival.HandOff;
import dev.bobbin.benchmarks.sequence.Sequences;
import dev.bobbin.benchmarks.work.Pipeline;
import dev.bobbin.benchmarks.work.PipelineGenerators;
import dev.bobbin.benchmarks.work.RangeGenerators;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/** Every other element of a range. */
@OperationsPerInvocation(TimedWork.COUNT)
public class FilterBenchmark extends TimedWork {
    @Benchmark
    public long byHand() {
        return Pull.sum(new EvenIterator(new RangeIterator(0, COUNT)));
    }

    @Benchmark
    public long bobbin() {
        return Pull.sum(PipelineGenerators.even(RangeGenerators.range(0, COUNT)));
    }

    @Benchmark
    public long list() {
        List<Integer> values = new ArrayList<>();
        Pipeline.even(values::add, new RangeIterator(0, COUNT));
        return Pull.sumOfBoxed(values.iterator());
    }

    @Benchmark
    public long stream() {
        return Pull.sum(
                IntStream.range(0, COUNT).filter(value -> (value & 1) == 0).iterator());
    }

    @Benchmark
    public long kotlin() {
        return Pull.sumOfBoxed(Sequences.even(Sequences.range(0, COUNT)));
    }

    @Benchmark
    public long javaflow() {
        return Pull.sumOfBoxed(new Flow<>(Flow.BODIES.even(new Flow<>(Flow.BODIES.range(0, COUNT)))));
    }

    @Benchmark
    public long virtualThread() {
        return inVirtualThread(() ->
                Pull.sumOfBoxed(new HandOff<>(y -> Pipeline.even(y::yield, new RangeIterator(0, COUNT)))));
    }
}
