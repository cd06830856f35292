package dev.bobbin.samples;

import dev.bobbin.Generator;
import dev.bobbin.Yield;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A generator between two streams: the source is consumed lazily, each window is an ordinary list. */
public final class SlidingWindow {
    private SlidingWindow() {}

    @Generator
    static <T> void windows(Yield<List<T>> y, Stream<T> source, int size) {
        Deque<T> window = new ArrayDeque<>(size);
        try (source) {
            for (var items = source.iterator(); items.hasNext(); ) {
                window.addLast(items.next());
                if (window.size() > size) window.removeFirst();
                if (window.size() == size) y.yield(List.copyOf(window));
            }
        }
    }

    public static void main(String[] args) {
        Stream<Integer> squares =
                Stream.iterate(1, n -> n + 1).map(n -> n * n).onClose(() -> System.out.println("closed"));
        try (var windows = SlidingWindowGenerators.windows(squares, 3).stream()) {
            String sums = windows.limit(4)
                    .map(w -> w + ": " + w.stream().mapToInt(Integer::intValue).sum())
                    .collect(Collectors.joining("\n"));
            System.out.println(sums);
        }
    }
}
