package dev.bobbin.benchmarks.jmh;

import dev.bobbin.benchmarks.hand.RangeIterator;
import dev.bobbin.benchmarks.hand.ZipIterator;
import dev.bobbin.benchmarks.sequence.Sequences;
import dev.bobbin.benchmarks.work.PipelineGenerators;
import dev.bobbin.benchmarks.work.RangeGenerators;
import org.openjdk.jmh.annotations.Benchmark;

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
    public long kotlin() {
        return Pull.sumOfBoxed(Sequences.zip(Sequences.range(0, COUNT), Sequences.range(COUNT, 2 * COUNT)));
    }
}
