/*
 * A lambda, a method reference and a diamond that stand beside a suspension keep the type that the call gives them.
 *
 * generator: Targets.body
 *
 * next          -> "a"
 * send 10       -> "b"
 * send 20       -> "c"
 * send 30       -> "d"
 * send 40       -> returns "supplied 10, mapped 23, [1, 2, 30], compared -1 40"
 */
import dev.bobbin.Generator;
import dev.bobbin.YieldSend;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;

final class Targets {
    static String run(Supplier<String> supplier, int n) {
        return supplier.get() + n;
    }

    static String run(IntUnaryOperator operator, int n) {
        return "mapped " + operator.applyAsInt(n);
    }

    static List<Integer> plus(List<Integer> list, int n) {
        list.add(n);
        return list;
    }

    static <T> String order(T a, T b, Comparator<? super T> comparator, int n) {
        return "compared " + comparator.compare(a, b) + " " + n;
    }

    @Generator
    static String body(YieldSend<String, Integer> y) {
        int three = 3;
        return run(() -> "supplied ", y.yield("a"))
                + ", " + run(n -> n + three, y.yield("b"))
                + ", " + plus(new ArrayList<>(List.of(1, 2)), y.yield("c"))
                + ", " + order("x", "y", Comparator.naturalOrder(), y.yield("d"));
    }
}
