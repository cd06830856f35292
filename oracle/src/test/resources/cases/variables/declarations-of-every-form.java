/*
 * Several variables in one declaration, brackets after the name, initialisers that suspend and use the variables before.
 *
 * generator: Forms.body
 *
 * next          -> 1
 * send 5        -> 6
 * send 7        -> [2, 3]
 * send 0        -> returns "1 5 6 7 [2, 3] 2 true"
 */
import dev.bobbin.Generator;
import dev.bobbin.YieldSend;
import java.util.Arrays;
import java.util.List;

final class Forms {
    @Generator
    static String body(YieldSend<Object, Integer> y) {
        int a = 1, b = y.yield(a), c = a + b;
        @SuppressWarnings("unused")
        final int d = y.yield(c), matrix[][] = {{2}, {2, 3}}, last;
        last = matrix.length;
        y.yield(List.of(matrix[1][0], matrix[1][1]));
        int[] none[] = null;
        return a + " " + b + " " + c + " " + d + " " + Arrays.toString(matrix[1]) + " " + last + " " + (none == null);
    }
}
