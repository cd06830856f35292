/*
 * The type of a conditional expression is the one that Java gives it, also when an operand suspends: numbers are promoted,
 * boxes are unboxed, and unboxing null fails.
 *
 * generator: Promotions.body
 *
 * next          -> "double"
 * send 2.5      -> 2.5
 * next          -> 1.0
 * next          -> "null"
 * send null     -> [NullPointerException] "object"
 * send null     -> null
 * next          -> returns 'a'
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.Generator;
import dev.bobbin.YieldSend;

final class Promotions {
    @Generator
    static Object body(YieldSend<Object, Double> y) {
        for (int i = 0; i < 2; i++) {
            Object promoted = i == 1 ? 1 : y.yield("double");
            y.yield(promoted);
        }
        try {
            Object unboxed = Math.abs(-1) == 1 ? y.yield("null") : 1;
            log("not " + unboxed);
        } catch (NullPointerException e) {
            log("NullPointerException");
        }
        Object kept = Math.abs(-1) == 1 ? y.yield("object") : "text";
        y.yield(kept);
        boolean no = kept != null;
        char c = no ? 98 : 'a';
        return no ? 0 : c;
    }
}
