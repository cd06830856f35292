/*
 * The object through which a static member is reached is evaluated, once and first, and dropped: null will do (JLS 15.11.1,
 * 15.12.4.1). So it is in a direct call of a generator, and inside a lambda.
 *
 * generator: Dropping.body
 *
 * next          -> [none] [none] 3
 * next          -> [none] [none] [argument] [answer] 4
 * next          -> [none] [none] [none] [none] 6
 * next          -> [none] [argument] 7
 * next          -> [ended 7] [none] [none] 9
 * send 5        -> [none] [none] [argument] [answer] 14
 * next          -> [NullPointerException] returns "end"
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.Generator;
import dev.bobbin.YieldSend;
import java.util.function.IntSupplier;

final class Dropping {
    private static int secret = 1;
    private Dropping next;

    private static int answer(int value) {
        log("answer");
        return value;
    }

    private static int argument(int value) {
        log("argument");
        return value;
    }

    private Dropping none() {
        log("none");
        return null;
    }

    @Generator
    private static String once(YieldSend<Integer, Integer> y, int value) {
        y.yield(value);
        return "ended " + value;
    }

    @Generator
    String body(YieldSend<Integer, Integer> y) {
        none().secret = 3;
        y.yield(none().secret);
        none().secret += none().answer(argument(1));
        y.yield(secret);
        none().secret++;
        int old = none().secret++;
        none().secret--;
        ++none().secret;
        y.yield(old + 1);
        log(none().once(y, argument(7)));
        IntSupplier later = () -> none().secret = none().secret + 3;
        y.yield(later.getAsInt());
        none().secret += none().answer(argument(0)) + 5;
        y.yield(secret);
        try {
            next.next.secret++;
        } catch (NullPointerException e) {
            log("NullPointerException");
        }
        return "end";
    }
}
