/*
 * A body may catch GeneratorExit: if it returns, close() is quiet and the value is the result; if it yields, close() fails
 * and the generator is still suspended there; what is pending comes out later.
 *
 * generator: Stubborn.body
 *
 * next          -> 1
 * close         -> throws IllegalStateException("generator ignored GeneratorExit")
 * state         -> SUSPENDED
 * next          -> [GeneratorExit again] 3
 * close         -> [returns now] closed
 * result        -> "cleaned up"
 * next          -> returns null
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.Generator;
import dev.bobbin.GeneratorExit;
import dev.bobbin.Yield;

final class Stubborn {
    @Generator
    static String body(Yield<Integer> y) {
        try {
            try {
                y.yield(1);
            } finally {
                y.yield(2);
            }
        } catch (GeneratorExit e) {
            log("GeneratorExit again");
        }
        try {
            y.yield(3);
            return "not closed";
        } catch (GeneratorExit e) {
            log("returns now");
            return "cleaned up";
        }
    }
}
