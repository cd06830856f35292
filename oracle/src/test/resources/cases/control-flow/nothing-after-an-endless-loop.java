/*
 * A body whose end cannot be reached: it is left by exceptions only, and close() ends it.
 *
 * generator: Endless.body
 *
 * next * 3      -> 0 1 2
 * raise IllegalArgumentException("skip") -> [skip] 13
 * close         -> closed
 * state         -> CLOSED
 * next          -> returns null
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.Generator;
import dev.bobbin.Yield;

final class Endless {
    @Generator
    static Void body(Yield<Integer> y) {
        int i = 0;
        for (; ; ) {
            try {
                y.yield(i++);
            } catch (IllegalArgumentException e) {
                log(e.getMessage());
                i += 10;
            }
        }
    }
}
