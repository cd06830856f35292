/*
 * A null receiver of a call fails after its arguments have been evaluated; that of a bound method reference or of a
 * qualified creation before anything to its right.
 *
 * generator: Receivers.body
 *
 * next          -> "argument"
 * send 1        -> [call] [reference] [creation] "index"
 * send 0        -> [element] returns null
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.Generator;
import dev.bobbin.YieldSend;
import java.util.function.Function;

final class Receivers {
    final class Inner {
        Inner(Object argument) {}
    }

    static Object apply(Function<Object, ?> function, Object argument) {
        return function.apply(argument);
    }

    Object use(Object argument) {
        return argument;
    }

    @Generator
    static void body(YieldSend<String, Integer> y) {
        Receivers nobody = null;
        try {
            nobody.use(y.yield("argument"));
        } catch (NullPointerException e) {
            log("call");
        }
        try {
            apply(nobody::use, y.yield("never"));
        } catch (NullPointerException e) {
            log("reference");
        }
        try {
            nobody.new Inner(y.yield("never"));
        } catch (NullPointerException e) {
            log("creation");
        }
        int[] none = null;
        try {
            log(none[y.yield("index")]);
        } catch (NullPointerException e) {
            log("element");
        }
    }
}
