/*
 * A StopIteration that leaves a callee reaches its caller as it is; one that leaves a delegate is converted at the
 * delegate's edge; one that leaves the generator at its own.
 *
 * generator: Stops.body
 *
 * next          -> [call StopIteration(1)] [delegate RuntimeException("generator raised StopIteration") by StopIteration(1)] "last"
 * next          -> throws RuntimeException("generator raised StopIteration") by StopIteration(1)
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.Generator;
import dev.bobbin.StopIteration;
import dev.bobbin.Yield;
import dev.bobbin.oracle.Shown;

final class Stops {
    static boolean stops = true;

    @Generator
    static void stops(Yield<String> y) {
        if (!stops) y.yield("never");
        throw new StopIteration(1);
    }

    @Generator
    static void body(Yield<String> y) {
        try {
            stops(y);
        } catch (StopIteration e) {
            log("call " + Shown.exception(e));
        }
        try {
            y.yieldFrom(StopsGenerators.stops());
        } catch (RuntimeException e) {
            log("delegate " + Shown.exception(e));
        }
        y.yield("last");
        stops(y);
    }
}
