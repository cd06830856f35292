/*
 * An enhanced for over an array in a variable that never changes: its elements may, and it may be null.
 *
 * generator: Staying.body
 *
 * next          -> 1
 * next          -> 3
 * next          -> [null] 1
 * next          -> 2
 * next          -> 3
 * next          -> [rows 3] returns null
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.Generator;
import dev.bobbin.Yield;
import java.util.function.IntSupplier;

final class Staying {
    @Generator
    static void each(Yield<Integer> y, int... cells) {
        for (int cell : (cells)) {
            y.yield(cell);
            cells[cells.length - 1]++;
        }
    }

    @Generator
    static void body(Yield<Integer> y) {
        int[] none = null;
        each(y, 1, 2);
        try {
            for (int cell : none) y.yield(cell);
        } catch (NullPointerException e) {
            log("null");
        }
        int[][] rows = {{1}, {}, {2, 3}};
        IntSupplier count = () -> rows.length;
        for (int[] row : rows) {
            for (int cell : row) y.yield(cell);
        }
        log("rows " + count.getAsInt());
    }
}
