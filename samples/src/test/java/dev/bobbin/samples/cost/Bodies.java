package dev.bobbin.samples.cost;

import dev.bobbin.Generator;
import dev.bobbin.IntYield;
import dev.bobbin.Yield;
import dev.bobbin.YieldSend;

/** Endless generators of things that are there already. */
final class Bodies {
    private Bodies() {}

    @Generator
    static void numbers(IntYield y) {
        for (int i = 0; ; i++) {
            y.yield(i);
        }
    }

    @Generator
    static void boxed(Yield<Integer> y) {
        for (int i = 0; ; i++) {
            y.yield(i);
        }
    }

    @Generator
    static void mayBeNull(Yield<Integer> y, Integer first) {
        y.yield(first);
        y.yield(1);
    }

    @Generator
    static void same(Yield<String> y, String value) {
        while (true) {
            y.yield(value);
        }
    }

    @Generator
    static void echo(YieldSend<String, String> y) {
        String value = "";
        while (true) {
            value = y.yield(value);
        }
    }

    /** Yields at the bottom of many calls. */
    @Generator
    static void deep(Yield<String> y, int depth, String value) {
        if (depth > 0) {
            deep(y, depth - 1, value);
        }
        while (true) {
            y.yield(value);
        }
    }

    @Generator
    static void guarded(IntYield y) {
        for (int i = 0; ; i++) {
            try {
                y.yield(i);
            } finally {
                Thread.onSpinWait();
            }
        }
    }
}
