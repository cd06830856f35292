package dev.bobbin.benchmarks.jmh;

import dev.bobbin.benchmarks.hand.BoxedRangeIterator;
import dev.bobbin.benchmarks.sequence.Sequences;
import dev.bobbin.benchmarks.work.RangeGenerators;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;

/** Counting in objects. */
public class BoxedBenchmark extends TimedWork {
    @Benchmark
    public long byHand() {
        return Pull.sumOfBoxed(new BoxedRangeIterator(0, COUNT));
    }

    @Benchmark
    public long bobbin() {
        return Pull.sumOfBoxed(RangeGenerators.boxed(0, COUNT));
    }

    @Benchmark
    public long stream() {
        return Pull.sumOfBoxed(IntStream.range(0, COUNT).boxed().iterator());
    }

    @Benchmark
    public long kotlin() {
        return Pull.sumOfBoxed(Sequences.range(0, COUNT));
    }
}
