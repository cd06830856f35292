/*
 * Each reading of a variable sees what stands to its left, and what the suspension itself assigns.
 *
 * generator: Increments.body
 *
 * next          -> 11
 * send 100      -> [10 + 100 * 12 = 1210] 12
 * send 3        -> [i 16] 17
 * send 1        -> [18 from 16] returns 18
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.Generator;
import dev.bobbin.YieldSend;

final class Increments {
    @Generator
    static int body(YieldSend<Integer, Integer> y) {
        int i = 10;
        int sum = i++ + y.yield(i) * ++i;
        log("10 + 100 * 12 = " + sum);
        i += y.yield(i) + (i = 1);
        log("i " + i);
        int before = i;
        i = i++ + y.yield(i) + 1;
        log(i + " from " + before);
        return i;
    }
}
