/*
 * Windows over another generator, which is closed when the windows are.
 *
 * generator: Windows.body
 *
 * next          -> [1, 2, 4]
 * next          -> [2, 4, 8]
 * next          -> [4, 8, 16]
 * close         -> [powers closed] closed
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.Generator;
import dev.bobbin.Yield;
import java.util.ArrayDeque;
import java.util.List;

final class Windows {
    @Generator
    static void powers(Yield<Integer> y) {
        try {
            for (int i = 1; ; i <<= 1) y.yield(i);
        } finally {
            log("powers closed");
        }
    }

    @Generator
    static <T> void windows(Yield<List<T>> y, Iterable<T> source, int size) {
        ArrayDeque<T> window = new ArrayDeque<>(size);
        for (T element : source) {
            window.add(element);
            if (window.size() < size) continue;
            y.yield(List.copyOf(window));
            window.remove();
        }
    }

    @Generator
    static void body(Yield<List<Integer>> y) {
        try (var powers = WindowsGenerators.powers()) {
            windows(y, powers, 3);
        }
    }
}
