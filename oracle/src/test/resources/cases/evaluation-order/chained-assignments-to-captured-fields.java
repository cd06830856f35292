/*
 * A field that is assigned within an expression is the field, also where a lambda of the body reads it.
 *
 * generator: Chained.body
 *
 * next          -> "value"
 * send 6        -> [6 6 6] "again"
 * send 3        -> [true 3] returns 3
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.Generator;
import dev.bobbin.YieldSend;
import java.util.function.IntSupplier;

final class Chained {
    private int secret;
    int open;

    @Generator
    int body(YieldSend<String, Integer> y) {
        IntSupplier sum = () -> secret * 10 + open;
        int last = secret = open = y.yield("value");
        log(last + " " + secret + " " + open);
        boolean same = (secret = y.yield("again")) == secret && sum.getAsInt() == 36;
        log(same + " " + secret);
        return secret;
    }
}
