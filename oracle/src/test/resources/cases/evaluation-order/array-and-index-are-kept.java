/*
 * The array and the index of a store are those from before the suspension, whatever becomes of the variables meanwhile.
 *
 * generator: Cells.body
 *
 * next          -> "plain"
 * send 7        -> "compound"
 * send 5        -> "increment"
 * send 2        -> [i 3] returns "[7, 15, 31] old [9, 9, 9] was 30"
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.Generator;
import dev.bobbin.YieldSend;
import java.util.Arrays;

final class Cells {
    static int[] cells = {1, 10, 30};

    @Generator
    static String body(YieldSend<String, Integer> y) {
        int[] first = cells;
        int i = 0;
        cells[i++] = swap(y.yield("plain"), first);
        cells[i++] += swap(y.yield("compound"), first);
        int was = cells[y.yield("increment")]++;
        log("i " + (i + 1));
        return Arrays.toString(cells) + " old " + Arrays.toString(other) + " was " + was;
    }

    static int[] other = {9, 9, 9};

    /** Another array stands in the field while the right side runs, and the first again when it is over. */
    static int swap(int value, int[] back) {
        cells = other;
        cells = back;
        return value;
    }
}
