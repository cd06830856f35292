/*
 * Initialiser, condition, update and body of a loop may each suspend; continue runs the update, and then the condition.
 *
 * generator: Everywhere.body
 *
 * next          -> "from"
 * send 0        -> "to 0"
 * send 3        -> "at 0"
 * next          -> "step 0"
 * send 1        -> "to 1"
 * send 3        -> [skipped 1] "step 1"
 * send 2        -> "to 3"
 * send 3        -> "do"
 * send 1        -> "again"
 * send 0        -> returns 3
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.Generator;
import dev.bobbin.YieldSend;

final class Everywhere {
    @Generator
    static int body(YieldSend<String, Integer> y) {
        int last = 0;
        for (int i = y.yield("from"); i < y.yield("to " + i); i += y.yield("step " + i), last = i) {
            if (i == 1) {
                log("skipped 1");
                continue;
            }
            y.yield("at " + i);
        }
        do {
            if (y.yield("do") == 1) continue;
            log("not here");
        } while (y.yield("again") == 1);
        return last;
    }
}
