package dev.bobbin.benchmarks.work;

import dev.bobbin.Generator;
import dev.bobbin.IntYield;

/** A loop with {@code try} and {@code finally} around the yield, and the same without. */
public final class Guarded {
    private Guarded() {}

    @Generator
    public static void plain(IntYield y, int to, int[] done) {
        for (int i = 0; i < to; i++) {
            y.yield(i);
            done[0]++;
        }
    }

    @Generator
    public static void guarded(IntYield y, int to, int[] done) {
        for (int i = 0; i < to; i++) {
            try {
                y.yield(i);
            } finally {
                done[0]++;
            }
        }
    }

    /** One {@code try} around the loop. */
    @Generator
    public static void outside(IntYield y, int to, int[] done) {
        try {
            for (int i = 0; i < to; i++) {
                y.yield(i);
                done[0]++;
            }
        } finally {
            done[0]++;
        }
    }
}
