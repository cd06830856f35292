/*
 * An object of an anonymous class is made left of a suspension, and used right of it by a member that only its own class
 * has.
 *
 * generator: Case.body
 *
 * next   -> [made] "argument"
 * send 4 -> [called 4] 11
 * next   -> "right"
 * send 1 -> [both 8 1] returns null
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.*;

class Case {
    @Generator
    static void body(YieldSend<Object, Object> y) {
        int own = 7;
        y.yield(new Object() {
            final int kept = own;

            {
                log("made");
            }

            int call(int given) {
                log("called " + given);
                return kept + given;
            }
        }.call((Integer) y.yield("argument")));
        both(new Object() {
            int increased() {
                return own + 1;
            }
        }.increased(), (Integer) y.yield("right"));
    }

    private static void both(int left, int right) {
        log("both " + left + " " + right);
    }
}
