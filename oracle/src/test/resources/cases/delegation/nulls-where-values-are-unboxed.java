/*
 * A null from a delegate of a body that yields int fails where the body delegates. The delegate is not to blame: nothing is
 * raised in it, and it can be advanced further.
 *
 * generator: Unboxing.body
 *
 * next          -> 1
 * next          -> [no null] 3
 * next          -> 4
 * next          -> [no null] returns "end"
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.Gen;
import dev.bobbin.Generator;
import dev.bobbin.IntYield;
import dev.bobbin.Yield;
import java.util.Arrays;
import java.util.Iterator;

final class Unboxing {
    @Generator
    static void boxed(Yield<Integer> y) {
        try {
            y.yield(1);
            y.yield(null);
            y.yield(3);
        } catch (RuntimeException e) {
            log("raised in the delegate");
            throw e;
        }
    }

    @Generator
    static String body(IntYield y) {
        Gen<Integer, Void, Void> boxed = UnboxingGenerators.boxed();
        try {
            y.yieldFrom(boxed);
        } catch (NullPointerException e) {
            log("no null");
        }
        y.yield(boxed.next());
        Iterator<Integer> numbers = Arrays.asList(4, null, 5).iterator();
        try {
            y.yieldFrom(numbers);
        } catch (NullPointerException e) {
            log("no null");
        }
        return "end";
    }
}
