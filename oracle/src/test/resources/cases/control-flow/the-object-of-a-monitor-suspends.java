/*
 * The object of a synchronized statement comes from a suspension, in parentheses or not; jumps leave the block.
 *
 * generator: Monitor.body
 *
 * next          -> "first"
 * send "a"      -> [in a] "round 0"
 * send "b"      -> "round 1"
 * send "c"      -> [in c] returns "left"
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.Generator;
import dev.bobbin.YieldSend;

final class Monitor {
    @Generator
    static String body(YieldSend<String, String> y) {
        synchronized (y.yield("first")) {
            log("in a");
        }
        for (int i = 0; ; i++) {
            synchronized (((Object) y.yield("round " + i))) {
                if (i == 0) continue;
                log("in c");
                return "left";
            }
        }
    }
}
