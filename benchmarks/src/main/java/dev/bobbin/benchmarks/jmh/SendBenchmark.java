package dev.bobbin.benchmarks.jmh;

import dev.bobbin.Gen;
import dev.bobbin.benchmarks.hand.LongestWord;
import dev.bobbin.benchmarks.rival.Flow;
import dev.bobbin.benchmarks.work.LongestGenerators;
import dev.bobbin.benchmarks.work.Words;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/** Two-way traffic: words in, the longest so far out. */
@OperationsPerInvocation(TimedWork.COUNT)
public class SendBenchmark extends TimedWork {
    private final String[] words = Words.some(COUNT);

    @Benchmark
    public long byHand() {
        LongestWord longest = new LongestWord();
        long sum = 0;
        for (String word : words) {
            sum += longest.send(word).length();
        }
        return sum;
    }

    @Benchmark
    public long bobbin() {
        Gen<String, String, Void> longest = LongestGenerators.longest();
        longest.next();
        long sum = 0;
        for (String word : words) {
            sum += longest.send(word).length();
        }
        return sum;
    }

    @Benchmark
    public long javaflow() {
        Flow<String> longest = new Flow<>(Flow.BODIES.longest());
        longest.next();
        long sum = 0;
        for (String word : words) {
            sum += longest.send(word).length();
        }
        return sum;
    }
}
