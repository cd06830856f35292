package dev.bobbin.benchmarks.jmh;

import dev.bobbin.benchmarks.rival.VirtualThreads;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What is the same for all measurements. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Thread)
@Fork(
        value = 3,
        jvmArgsAppend = {
            "-Xms2g",
            "-Xmx2g",
            // javaflow's jar holds a class for a preview of Java 21, which no later JDK can load.
            "-Djdk.util.jar.enableMultiRelease=false",
            // Both ends of a hand-off on one carrier: faster than waking another processor.
            "-Djdk.virtualThreadScheduler.parallelism=1",
            "-Djdk.virtualThreadScheduler.maxPoolSize=1",
            // Those that are left suspended may be collected.
            "-Djdk.trackAllThreads=false"
        })
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public abstract class TimedWork {
    /** How many elements each call takes. */
    public static final int COUNT = 10_000;

    static long inVirtualThread(LongSupplier work) {
        long[] result = new long[1];
        VirtualThreads.run(() -> result[0] = work.getAsLong());
        return result[0];
    }
}
