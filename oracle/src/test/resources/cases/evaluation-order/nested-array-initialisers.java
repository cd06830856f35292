/*
 * Initialisers within initialisers suspend at any depth.
 *
 * generator: Nested.body
 *
 * next          -> "a"
 * send 1        -> "b"
 * send 2        -> "c"
 * send 3        -> returns "[[1, 9], [], [2]] [[[3], null]]"
 */
import dev.bobbin.Generator;
import dev.bobbin.YieldSend;
import java.util.Arrays;

final class Nested {
    @Generator
    static String body(YieldSend<String, Integer> y) {
        int[][] rows = {{y.yield("a"), 9}, {}, {y.yield("b")}};
        Object[] deep = new Object[] {new int[][] {{y.yield("c")}, null}};
        return Arrays.deepToString(rows) + " " + Arrays.deepToString(deep);
    }
}
