package dev.bobbin.benchmarks.jmh;

import dev.bobbin.benchmarks.hand.BoxedRangeIterator;
import dev.bobbin.benchmarks.rival.Flow;
import dev.bobbin.benchmarks.rival.HandOff;
import dev.bobbin.benchmarks.sequence.Sequences;
import dev.bobbin.benchmarks.work.Range;
import dev.bobbin.benchmarks.work.RangeGenerators;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/** Counting in objects. */
@OperationsPerInvocation(TimedWork.COUNT)
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
    public long list() {
        List<Integer> values = new ArrayList<>();
        Range.boxed(values::add, 0, COUNT);
        return Pull.sumOfBoxed(values.iterator());
    }

    @Benchmark
    public long stream() {
        return Pull.sumOfBoxed(IntStream.range(0, COUNT).boxed().iterator());
    }

    @Benchmark
    public long kotlin() {
        return Pull.sumOfBoxed(Sequences.range(0, COUNT));
    }

    @Benchmark
    public long javaflow() {
        return Pull.sumOfBoxed(new Flow<>(Flow.BODIES.range(0, COUNT)));
    }

    @Benchmark
    public long virtualThread() {
        return inVirtualThread(() -> Pull.sumOfBoxed(new HandOff<>(y -> Range.boxed(y, 0, COUNT))));
    }
}
