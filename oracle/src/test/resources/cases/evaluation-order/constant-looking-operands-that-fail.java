/*
 * Operands that are written with literals alone are no constants if they fail: they fail before the suspension.
 *
 * generator: Case.body
 *
 * next -> [unboxed] [divided] [remainder] "constant"
 * next -> [6.0] returns null
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.*;

class Case {
    private static final int ZERO = 0;

    @Generator
    static void body(YieldSend<Object, Object> y) {
        try {
            sum((char) (Character) null, y.yield("never"));
        } catch (NullPointerException e) {
            log("unboxed");
        }
        try {
            sum(1 / (2 - 2), y.yield("never"));
        } catch (ArithmeticException e) {
            log("divided");
        }
        try {
            sum(1 % ZERO, y.yield("never"));
        } catch (ArithmeticException e) {
            log("remainder");
        }
        byte[] bytes = {true ? 6 / 2 : 1, 9 % 5 - 1, (byte) (y.yield("constant") == null ? 0 : 1)};
        log((double) bytes[0] + bytes[1] + bytes[2]);
    }

    private static void sum(int left, Object right) {
        log(left + " " + right);
    }
}
