package dev.bobbin.benchmarks.jmh;

import dev.bobbin.benchmarks.hand.WordIterator;
import dev.bobbin.benchmarks.rival.Flow;
import dev.bobbin.benchmarks.rival.HandOff;
import dev.bobbin.benchmarks.sequence.Sequences;
import dev.bobbin.benchmarks.work.Words;
import dev.bobbin.benchmarks.work.WordsGenerators;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/** Objects that are there already. */
@OperationsPerInvocation(TimedWork.COUNT)
public class WordsBenchmark extends TimedWork {
    private final String[] words = Words.some(COUNT);

    @Benchmark
    public long byHand() {
        return Pull.lengths(new WordIterator(words));
    }

    @Benchmark
    public long bobbin() {
        return Pull.lengths(WordsGenerators.words(words));
    }

    @Benchmark
    public long list() {
        List<String> values = new ArrayList<>();
        Words.words(values::add, words);
        return Pull.lengths(values.iterator());
    }

    @Benchmark
    public long stream() {
        return Pull.lengths(Arrays.stream(words).filter(word -> !word.isEmpty()).iterator());
    }

    @Benchmark
    public long kotlin() {
        return Pull.lengths(Sequences.words(words));
    }

    @Benchmark
    public long javaflow() {
        return Pull.lengths(new Flow<>(Flow.BODIES.words(words)));
    }

    @Benchmark
    public long virtualThread() {
        return inVirtualThread(() -> Pull.lengths(new HandOff<>(y -> Words.words(y, words))));
    }
}
