/*
 * A final rethrow of a caught Exception throws the very object, checked or not; factories declare nothing.
 *
 * generator: Precise.body
 *
 * next          -> 1
 * raise IOException("checked") -> [caught IOException("checked")] 2
 * next          -> throws IOException("checked")
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.Generator;
import dev.bobbin.Yield;
import java.io.IOException;

final class Precise {
    static void mayThrow() throws IOException {}

    @Generator
    static void body(Yield<Integer> y) throws IOException {
        try {
            mayThrow();
            y.yield(1);
        } catch (final Exception e) {
            log("caught " + dev.bobbin.oracle.Shown.exception(e));
            y.yield(2);
            throw e;
        }
    }
}
