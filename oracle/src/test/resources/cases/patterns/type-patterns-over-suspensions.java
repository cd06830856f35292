/*
 * A pattern variable of instanceof lives as long as Java says, also past the statement that introduced it, and the operand
 * may suspend.
 *
 * generator: TypePatterns.body
 *
 * next          -> "first"
 * send "abc"    -> "length 3"
 * next          -> "second"
 * send 5        -> "no string"
 * next          -> "loop"
 * send "x"      -> "loop"
 * send 7        -> [left with 7] "both"
 * send "long enough" -> "LONG ENOUGH"
 * next          -> returns 7
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.Generator;
import dev.bobbin.YieldSend;

final class TypePatterns {
    @Generator
    static int body(YieldSend<String, Object> y) {
        for (int i = 0; i < 2; i++) {
            if (!(y.yield(i == 0 ? "first" : "second") instanceof String s)) {
                y.yield("no string");
                continue;
            }
            y.yield("length " + s.length());
        }
        while (!(y.yield("loop") instanceof Integer n))
            ;
        log("left with " + n);
        if (y.yield("both") instanceof String s && s.length() > 3) y.yield(s.toUpperCase());
        return n;
    }
}
