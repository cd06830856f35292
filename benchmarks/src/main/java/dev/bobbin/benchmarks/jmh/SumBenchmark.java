package dev.bobbin.benchmarks.jmh;

import dev.bobbin.Gen;
import dev.bobbin.benchmarks.hand.RunningSum;
import dev.bobbin.benchmarks.rival.Flow;
import dev.bobbin.benchmarks.work.Sum;
import dev.bobbin.benchmarks.work.SumGenerators;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/** Two-way traffic: numbers in, their sum out. */
@OperationsPerInvocation(TimedWork.COUNT)
public class SumBenchmark extends TimedWork {
    private final Integer[] numbers = Sum.numbers(COUNT);

    @Benchmark
    public long byHand() {
        RunningSum running = new RunningSum();
        long sum = 0;
        for (Integer number : numbers) {
            sum += running.send(number);
        }
        return sum;
    }

    @Benchmark
    public long bobbin() {
        Gen<Integer, Integer, Void> running = SumGenerators.sum();
        running.next();
        long sum = 0;
        for (Integer number : numbers) {
            sum += running.send(number);
        }
        return sum;
    }

    @Benchmark
    public long javaflow() {
        Flow<Integer> running = new Flow<>(Flow.BODIES.sum());
        running.next();
        long sum = 0;
        for (Integer number : numbers) {
            sum += running.send(number);
        }
        return sum;
    }
}
