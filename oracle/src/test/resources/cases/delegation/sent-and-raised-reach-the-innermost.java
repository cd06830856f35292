/*
 * Three levels by calls and three by delegation: what is sent and raised arrives in the innermost, results come back up,
 * each as the value of an expression.
 *
 * generator: Levels.body
 *
 * next          -> "leaf 1"
 * send "a"      -> "leaf 2 a"
 * raise IllegalStateException("b") -> "caught b"
 * send "c"      -> [middle c] "leaf 1"
 * send "d"      -> "leaf 2 d"
 * raise IllegalStateException("e") -> "caught e"
 * send "f"      -> [middle f] returns "c+1 f+1"
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.Generator;
import dev.bobbin.YieldSend;

final class Levels {
    @Generator
    static String leaf(YieldSend<String, Object> y) {
        Object a = y.yield("leaf 1");
        try {
            y.yield("leaf 2 " + a);
            return "nothing raised";
        } catch (IllegalStateException e) {
            return (String) y.yield("caught " + e.getMessage());
        }
    }

    @Generator
    static String middle(YieldSend<String, Object> y, boolean calls) {
        String result = calls ? leaf(y) : y.yieldFrom(LevelsGenerators.leaf());
        log("middle " + result);
        return result + "+";
    }

    @Generator
    static String body(YieldSend<String, Object> y) {
        int one = 1;
        return middle(y, true) + one + " " + y.<String>yieldFrom(LevelsGenerators.middle(false)) + one;
    }
}
