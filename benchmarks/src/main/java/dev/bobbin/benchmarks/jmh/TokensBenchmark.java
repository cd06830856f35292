package dev.bobbin.benchmarks.jmh;

import dev.bobbin.benchmarks.hand.TokenIterator;
import dev.bobbin.benchmarks.sequence.Sequences;
import dev.bobbin.benchmarks.work.Tokens;
import dev.bobbin.benchmarks.work.TokensGenerators;
import org.openjdk.jmh.annotations.Benchmark;

public class TokensBenchmark extends TimedWork {
    private final String text = Tokens.text(1_000);

    @Benchmark
    public long byHand() {
        return Pull.lengths(new TokenIterator(text));
    }

    @Benchmark
    public long bobbin() {
        return Pull.lengths(TokensGenerators.tokens(text));
    }

    @Benchmark
    public long kotlin() {
        return Pull.lengths(Sequences.tokens(text));
    }
}
