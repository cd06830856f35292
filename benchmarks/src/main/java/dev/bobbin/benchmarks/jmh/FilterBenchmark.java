package dev.bobbin.benchmarks.jmh;

import dev.bobbin.benchmarks.hand.EvenIterator;
import dev.bobbin.benchmarks.hand.RangeIterator;
import dev.bobbin.benchmarks.sequence.Sequences;
import dev.bobbin.benchmarks.work.PipelineGenerators;
import dev.bobbin.benchmarks.work.RangeGenerators;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;

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
    public long stream() {
        return Pull.sum(
                IntStream.range(0, COUNT).filter(value -> (value & 1) == 0).iterator());
    }

    @Benchmark
    public long kotlin() {
        return Pull.sumOfBoxed(Sequences.even(Sequences.range(0, COUNT)));
    }
}
