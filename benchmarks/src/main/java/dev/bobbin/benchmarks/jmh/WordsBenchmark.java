package dev.bobbin.benchmarks.jmh;

import dev.bobbin.benchmarks.hand.WordIterator;
import dev.bobbin.benchmarks.sequence.Sequences;
import dev.bobbin.benchmarks.work.Words;
import dev.bobbin.benchmarks.work.WordsGenerators;
import java.util.Arrays;
import org.openjdk.jmh.annotations.Benchmark;

/** Objects that are there already. */
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
    public long stream() {
        return Pull.lengths(Arrays.stream(words).filter(word -> !word.isEmpty()).iterator());
    }

    @Benchmark
    public long kotlin() {
        return Pull.lengths(Sequences.words(words));
    }
}
