/*
 * Unnamed variables and patterns, as many as one likes in one scope.
 *
 * java: 22
 * generator: Unnamed.body
 *
 * next          -> "first of two"
 * next          -> "caught"
 * next          -> returns 3
 */
import dev.bobbin.Generator;
import dev.bobbin.Yield;
import java.util.List;
import java.util.function.BiFunction;

final class Unnamed {
    record Pair(Object a, Object b) {}

    @Generator
    static int body(Yield<String> y) {
        Object pair = new Pair("first", "second");
        if (pair instanceof Pair(String a, _)) y.yield(a + " of two");
        try {
            Integer.parseInt("x");
        } catch (NumberFormatException _) {
            y.yield("caught");
        }
        int count = 0;
        for (var _ : List.of(1, 2, 3)) count++;
        BiFunction<Integer, Integer, Integer> second = (_, b) -> b;
        var _ = second.apply(1, 2);
        return count;
    }
}
