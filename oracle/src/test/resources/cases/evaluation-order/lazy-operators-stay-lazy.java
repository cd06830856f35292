/*
 * The right sides of && and || and the arms of ?: run only when Java runs them; those of &, | and ^ always.
 *
 * generator: Lazy.body
 *
 * next          -> "a"
 * send false    -> "c"
 * send true     -> [first true] "d"
 * send false    -> "e"
 * send true     -> "f"
 * send true     -> [second true] "g"
 * send true     -> "i"
 * send false    -> returns "h then i false"
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.Generator;
import dev.bobbin.YieldSend;

final class Lazy {
    @Generator
    static String body(YieldSend<String, Boolean> y) {
        boolean first = y.yield("a") && y.yield("b") || y.yield("c");
        log("first " + first);
        boolean second = y.yield("d") & true | !y.yield("e") ^ !first;
        log("second " + (second || y.yield("f").equals(first) || true));
        String third = !y.yield("g") ? y.yield("never") + "" : "h";
        return third + (first && !second ? " then i " + y.yield("i") : "");
    }
}
