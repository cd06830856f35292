/*
 * A finally block that yields while the generator is being closed: the GeneratorExit is still pending and comes out of the
 * call that resumes the body.
 *
 * generator: PendingExit.body
 *
 * next          -> "try"
 * close         -> throws IllegalStateException("generator ignored GeneratorExit")
 * next          -> [finally ends] throws GeneratorExit
 * state         -> CLOSED
 * result        -> null
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.Generator;
import dev.bobbin.Yield;

final class PendingExit {
    @Generator
    static String body(Yield<String> y) {
        try {
            y.yield("try");
        } finally {
            y.yield("finally");
            log("finally ends");
        }
        return "never";
    }
}
