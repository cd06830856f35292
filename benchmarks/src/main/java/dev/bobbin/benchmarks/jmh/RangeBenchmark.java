package dev.bobbin.benchmarks.jmh;

import dev.bobbin.benchmarks.hand.RangeIterator;
import dev.bobbin.benchmarks.sequence.Sequences;
import dev.bobbin.benchmarks.work.RangeGenerators;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;

public class RangeBenchmark extends TimedWork {
    @Benchmark
    public long byHand() {
        return Pull.sum(new RangeIterator(0, COUNT));
    }

    @Benchmark
    public long bobbin() {
        return Pull.sum(RangeGenerators.range(0, COUNT));
    }

    @Benchmark
    public long stream() {
        return Pull.sum(IntStream.range(0, COUNT).iterator());
    }

    @Benchmark
    public long kotlin() {
        return Pull.sumOfBoxed(Sequences.range(0, COUNT));
    }
}
