/*
 * Wildcards in what is yielded and sent, calls on captured types, generic method calls with explicit arguments.
 *
 * generator: Wild.body
 *
 * next          -> 1
 * next          -> 2.5
 * next          -> "reversed [3, 2.5, 1]"
 * next          -> returns [1, 2.5, 3]
 */
import dev.bobbin.Generator;
import dev.bobbin.Yield;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

final class Wild {
    static List<?> reversed(List<?> list) {
        List<?> copy = new ArrayList<>(list);
        Collections.reverse(copy);
        return copy;
    }

    static <T extends Number & Comparable<? super T>> T least(List<? extends T> list) {
        return Collections.<T>min(list);
    }

    @Generator
    static List<? extends Number> body(Yield<? super Object> y) {
        List<? extends Number> numbers = List.of(1, 2.5, 3);
        y.yield(least(List.<Integer>of(3, 1)));
        Number second = numbers.get(1);
        y.yield(second);
        List<?> reversed = reversed(numbers);
        Map<?, ? extends List<?>> map = Map.of("k", reversed);
        for (Map.Entry<?, ? extends List<?>> entry : map.entrySet()) {
            y.yield("reversed " + entry.getValue());
        }
        return numbers;
    }
}
