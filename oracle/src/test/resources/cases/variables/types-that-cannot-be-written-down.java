/*
 * Variables whose types have no name live over suspensions: an anonymous class, a captured wildcard, an intersection.
 *
 * generator: Nameless.body
 *
 * next          -> 1
 * next          -> 2
 * next          -> "b"
 * next          -> returns 13
 */
import dev.bobbin.Generator;
import dev.bobbin.Yield;
import java.util.ArrayList;
import java.util.List;

final class Nameless {
    static <T> T first(List<T> list) {
        return list.get(0);
    }

    static <T extends Comparable<T>> T larger(T a, T b) {
        return a.compareTo(b) > 0 ? a : b;
    }

    @Generator
    static int body(Yield<Object> y) {
        var counter = new Object() {
            int count = 1;

            int increment() {
                return ++count;
            }
        };
        y.yield(counter.count);
        int two = counter.increment();
        List<? extends Number> numbers = new ArrayList<>(List.of(two, 2.0));
        var number = numbers.get(0);
        var mixed = List.of(1, "x");
        y.yield(number);
        var element = mixed.get(1);
        y.yield(larger("a", "b"));
        return number.intValue() + counter.increment() + element.toString().length() * 8;
    }
}
