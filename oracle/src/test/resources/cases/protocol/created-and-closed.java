/*
 * Before the start nothing of the body runs, whatever is asked; after the end everything has its fixed answer.
 *
 * generator: Ends.body
 *
 * state         -> CREATED
 * result        -> throws IllegalStateException("the generator has not ended")
 * send 1        -> throws IllegalStateException("can't send non-null value to a just-started generator")
 * state         -> CREATED
 * raise Error("never runs") -> throws it
 * state         -> CLOSED
 * hasNext       -> false
 * next          -> returns null
 * send 1        -> returns null
 * raise IOException("after") -> throws it
 * close         -> closed
 * result        -> null
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.Generator;
import dev.bobbin.YieldSend;

final class Ends {
    @Generator
    static String body(YieldSend<Integer, Integer> y) {
        log("runs");
        y.yield(1);
        return "never";
    }
}
