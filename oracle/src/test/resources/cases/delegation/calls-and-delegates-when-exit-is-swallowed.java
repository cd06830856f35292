/*
 * A callee that catches GeneratorExit and returns lets its caller carry on with the value; a delegate that does so is
 * simply closed, and its delegator gets the GeneratorExit.
 *
 * driver: Swallowing.drive
 *
 * -> [call got swallowed] [result called] [delegator got GeneratorExit] [result delegated] done
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.Gen;
import dev.bobbin.Generator;
import dev.bobbin.GeneratorExit;
import dev.bobbin.Yield;

final class Swallowing {
    @Generator
    static String swallows(Yield<Integer> y) {
        try {
            y.yield(1);
            return "not closed";
        } catch (GeneratorExit e) {
            return "swallowed";
        }
    }

    @Generator
    static String calls(Yield<Integer> y) {
        log("call got " + swallows(y));
        return "called";
    }

    @Generator
    static String delegates(Yield<Integer> y) {
        try {
            log("never " + y.yieldFrom(SwallowingGenerators.swallows()));
        } catch (GeneratorExit e) {
            log("delegator got GeneratorExit");
        }
        return "delegated";
    }

    static void drive() {
        Gen<Integer, Void, String> called = SwallowingGenerators.calls();
        called.next();
        called.close();
        log("result " + called.result());
        Gen<Integer, Void, String> delegated = SwallowingGenerators.delegates();
        delegated.next();
        delegated.close();
        log("result " + delegated.result());
    }
}
