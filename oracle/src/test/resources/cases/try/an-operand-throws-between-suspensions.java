/*
 * An exception in the middle of an expression: what was evaluated before is lost, what was assigned stays, the rest never
 * runs.
 *
 * generator: Between.body
 *
 * next          -> "left"
 * send 0        -> [/ by zero] [n 1] "left"
 * send 2        -> "right"
 * send 3        -> [sum 8] [n 3] returns null
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.Generator;
import dev.bobbin.YieldSend;

final class Between {
    @Generator
    static void body(YieldSend<String, Integer> y) {
        int n = 0;
        for (int round = 0; round < 2; round++) {
            try {
                int sum = (n += 1) * 0 + 10 / y.yield("left") + (n += 1) * 0 + y.yield("right");
                log("sum " + sum);
            } catch (ArithmeticException e) {
                log(e.getMessage());
            }
            log("n " + n);
        }
    }
}
