package dev.bobbin.benchmarks.jmh;

import dev.bobbin.benchmarks.rival.Flow;
import dev.bobbin.benchmarks.sequence.Sequences;
import dev.bobbin.benchmarks.work.TreeGenerators;
import java.util.Iterator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** The next element of a generator that is suspended many calls deep. */
public class DeepBenchmark extends TimedWork {
    private static final Integer VALUE = 1_000;

    @Param({"10", "1000", "1000000"})
    int depth;

    private Iterator<Integer> bobbin;
    private Iterator<Integer> kotlin;
    private Iterator<Integer> javaflow;

    @Setup
    public void make() {
        bobbin = TreeGenerators.deep(depth, VALUE);
        kotlin = Sequences.deep(depth, VALUE).iterator();
        javaflow = new Flow<>(Flow.BODIES.deep(depth, VALUE));
    }

    @Benchmark
    public Integer bobbin() {
        return bobbin.next();
    }

    @Benchmark
    public Integer kotlin() {
        return kotlin.next();
    }

    @Benchmark
    public Integer javaflow() {
        return javaflow.next();
    }
}
