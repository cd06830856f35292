package dev.bobbin.benchmarks.work;

import dev.bobbin.Generator;
import dev.bobbin.IntYield;
import java.util.PrimitiveIterator;

/** Generators over other generators. */
public final class Pipeline {
    private Pipeline() {}

    @Generator
    public static void even(IntYield y, PrimitiveIterator.OfInt source) {
        while (source.hasNext()) {
            int value = source.nextInt();
            if ((value & 1) == 0) {
                y.yield(value);
            }
        }
    }

    @Generator
    public static void zip(IntYield y, PrimitiveIterator.OfInt left, PrimitiveIterator.OfInt right) {
        while (left.hasNext() && right.hasNext()) {
            y.yield(left.nextInt() ^ right.nextInt());
        }
    }
}
