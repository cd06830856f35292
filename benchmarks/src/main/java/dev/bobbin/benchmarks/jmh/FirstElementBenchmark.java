package dev.bobbin.benchmarks.jmh;

import dev.bobbin.benchmarks.hand.BoxedRangeIterator;
import dev.bobbin.benchmarks.rival.Flow;
import dev.bobbin.benchmarks.rival.HandOff;
import dev.bobbin.benchmarks.sequence.Sequences;
import dev.bobbin.benchmarks.work.Range;
import dev.bobbin.benchmarks.work.RangeGenerators;
import java.util.Iterator;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;

/** Making one and taking the first element; the iterator is kept, as in a field. */
public class FirstElementBenchmark extends TimedWork {
    @Benchmark
    public Integer byHand(Blackhole kept) {
        return first(kept, new BoxedRangeIterator(0, COUNT));
    }

    @Benchmark
    public Integer bobbin(Blackhole kept) {
        return first(kept, RangeGenerators.boxed(0, COUNT));
    }

    @Benchmark
    public Integer stream(Blackhole kept) {
        return first(kept, IntStream.range(0, COUNT).boxed().iterator());
    }

    @Benchmark
    public Integer kotlin(Blackhole kept) {
        return first(kept, Sequences.range(0, COUNT));
    }

    @Benchmark
    public Integer javaflow(Blackhole kept) {
        return first(kept, new Flow<>(Flow.BODIES.range(0, COUNT)));
    }

    @Benchmark
    public Integer virtualThread(Blackhole kept) {
        return first(kept, new HandOff<>(y -> Range.boxed(y, 0, COUNT)));
    }

    private static Integer first(Blackhole kept, Iterator<Integer> source) {
        kept.consume(source);
        return source.next();
    }
}
