package dev.bobbin.samples;

import dev.bobbin.DoubleYield;
import dev.bobbin.Generator;
import dev.bobbin.LongYield;
import java.util.Locale;

/** Doubles and longs without boxing, as the streams of java.util.stream. */
public final class Sequences {
    private Sequences() {}

    @Generator
    static void logistic(DoubleYield y, double rate, double x) {
        for (; ; x = rate * x * (1 - x)) y.yield(x);
    }

    @Generator
    static int collatz(LongYield y, long n) {
        int steps = 0;
        for (y.yield(n); n != 1; steps++, y.yield(n)) n = n % 2 == 0 ? n / 2 : 3 * n + 1;
        return steps;
    }

    public static void main(String[] args) {
        SequencesGenerators.logistic(2.0, 0.25)
                .doubles()
                .limit(5)
                .forEach(x -> System.out.printf(Locale.ROOT, "%.4f%n", x));

        var collatz = SequencesGenerators.collatz(27);
        System.out.println("highest " + collatz.longs().max().orElseThrow());
        System.out.println("after " + collatz.result() + " steps");
    }
}
