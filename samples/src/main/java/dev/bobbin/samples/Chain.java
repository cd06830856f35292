package dev.bobbin.samples;

import dev.bobbin.Generator;
import dev.bobbin.Yield;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** {@code yieldFrom}: whatever can be iterated, passed on as it is. A generic factory keeps its type parameter. */
public final class Chain {
    private Chain() {}

    // snippet: chain
    @Generator
    static <T> void chain(Yield<T> y, Iterable<? extends Iterable<? extends T>> parts) {
        for (var part : parts) y.yieldFrom(part);
    }
    // end snippet

    public static void main(String[] args) {
        Map<String, List<Integer>> marks =
                new TreeMap<>(Map.of("ada", List.of(1, 2), "bob", List.of(), "cy", List.of(3)));
        for (int mark : ChainGenerators.<Integer>chain(marks.values())) System.out.println(mark);
    }
}
