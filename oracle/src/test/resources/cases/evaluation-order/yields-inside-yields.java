/*
 * The operand of a yield may itself yield; the innermost comes first.
 *
 * generator: Nested.body
 *
 * next          -> 1
 * send 2        -> 2
 * send 3        -> [outer] 5
 * send 4        -> returns 41
 */
import static dev.bobbin.oracle.Log.seen;

import dev.bobbin.Generator;
import dev.bobbin.YieldSend;

final class Nested {
    @Generator
    static int body(YieldSend<Integer, Integer> y) {
        return y.yield(y.yield(y.yield(1)) + seen("outer", 2)) * 10 + 1;
    }
}
