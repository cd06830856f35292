/*
 * Arguments of a constructor, elements of an initialiser, dimensions and variable arguments are evaluated left to right.
 *
 * generator: Creations.body
 *
 * next          -> [left] "right"
 * send 1        -> [made left 1] [0] "element"
 * send 2        -> [2] "rows"
 * send 2        -> "columns"
 * send 3        -> "rest"
 * send null     -> returns "[0, 2, 2] 2x3 a,null,c"
 */
import static dev.bobbin.oracle.Log.log;
import static dev.bobbin.oracle.Log.seen;

import dev.bobbin.Generator;
import dev.bobbin.YieldSend;
import java.util.Arrays;

final class Creations {
    Creations(String left, Object right) {
        log("made " + left + " " + right);
    }

    static String join(Object... all) {
        return all[0] + "," + all[1] + "," + all[2];
    }

    @Generator
    static String body(YieldSend<String, Integer> y) {
        new Creations(seen("left", "left"), y.yield("right"));
        int[] elements = {seen("0", 0), y.yield("element"), seen("2", 2)};
        int[][] grid = new int[y.yield("rows")][y.yield("columns")];
        return Arrays.toString(elements) + " " + grid.length + "x" + grid[0].length + " " + join("a", y.yield("rest"), "c");
    }
}
