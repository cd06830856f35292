/*
 * Labelled jumps leave or go on with the loop they name, out of loops and blocks that suspend.
 *
 * generator: Labels.body
 *
 * rest          -> 0 1 [next row] 10 11 [next row] 20 [left at 2] 99 [after block] returns 2
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.Generator;
import dev.bobbin.Yield;

final class Labels {
    @Generator
    static int body(Yield<Integer> y) {
        int row = 0;
        rows:
        while (true) {
            columns:
            for (int column = 0; ; column++) {
                switch (column) {
                    case 2:
                        break columns;
                    default:
                        y.yield(row * 10 + column);
                        if (row == 2) break rows;
                        continue columns;
                }
            }
            row++;
            log("next row");
        }
        log("left at " + row);
        block:
        {
            y.yield(99);
            if (row == 2) break block;
            y.yield(-1);
        }
        log("after block");
        return row;
    }
}
