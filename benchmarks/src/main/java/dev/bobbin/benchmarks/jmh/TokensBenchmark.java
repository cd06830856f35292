package dev.bobbin.benchmarks.jmh;

import dev.bobbin.benchmarks.hand.TokenIterator;
import dev.bobbin.benchmarks.rival.Flow;
import dev.bobbin.benchmarks.rival.HandOff;
import dev.bobbin.benchmarks.sequence.Sequences;
import dev.bobbin.benchmarks.work.Tokens;
import dev.bobbin.benchmarks.work.TokensGenerators;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/** A tokenizer: several yields, with work in between. */
@OperationsPerInvocation(12 * TokensBenchmark.LINES)
public class TokensBenchmark extends TimedWork {
    static final int LINES = 1_000;

    private final String text = Tokens.text(LINES);

    @Benchmark
    public long byHand() {
        return Pull.lengths(new TokenIterator(text));
    }

    @Benchmark
    public long bobbin() {
        return Pull.lengths(TokensGenerators.tokens(text));
    }

    @Benchmark
    public long list() {
        List<String> values = new ArrayList<>();
        Tokens.tokens(values::add, text);
        return Pull.lengths(values.iterator());
    }

    @Benchmark
    public long kotlin() {
        return Pull.lengths(Sequences.tokens(text));
    }

    @Benchmark
    public long javaflow() {
        return Pull.lengths(new Flow<>(Flow.BODIES.tokens(text)));
    }

    @Benchmark
    public long virtualThread() {
        return inVirtualThread(() -> Pull.lengths(new HandOff<>(y -> Tokens.tokens(y, text))));
    }
}
