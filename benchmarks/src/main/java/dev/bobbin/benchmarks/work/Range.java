package dev.bobbin.benchmarks.work;

import dev.bobbin.Generator;
import dev.bobbin.IntYield;
import dev.bobbin.Yield;

/** Counting. */
public final class Range {
    private Range() {}

    @Generator
    public static void range(IntYield y, int from, int to) {
        for (int i = from; i < to; i++) {
            y.yield(i);
        }
    }

    @Generator
    public static void boxed(Yield<Integer> y, int from, int to) {
        for (int i = from; i < to; i++) {
            y.yield(i);
        }
    }
}
