/*
 * Constant expressions are still constants where Java asks for one: narrowing, labels, and strings that are the same object.
 *
 * generator: Constants.body
 *
 * next          -> "case"
 * send 3        -> [three] byte:7
 * next          -> returns true
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.Generator;
import dev.bobbin.YieldSend;

final class Constants {
    static final String AB = "ab";

    @Generator
    static boolean body(YieldSend<Object, Object> y) {
        final int one = 1;
        final int two = one + 1;
        final String a = "a";
        switch ((Integer) y.yield("case")) {
            case one:
                log("one");
                break;
            case one + two:
                log("three");
                break;
            case two:
                log("two");
        }
        final byte seven = one + two + 4;
        y.yield(seven);
        byte narrowed = one;
        return (a + "b") == AB && narrowed == 1;
    }
}
