/*
 * Where a variable is read last depends on the way that is taken: a handler reads it again, also of a condition that fails;
 * the next round sets it anew; a condition is the last to read it; a lambda has a copy.
 *
 * generator: Reads.body
 *
 * next          -> "first"
 * next          -> [4] "kept"
 * next          -> [failed] [5] "again"
 * next          -> "after"
 * next          -> "a"
 * next          -> [a] "b"
 * next          -> [long bb] "c"
 * next          -> [c] "copy"
 * next          -> ["x"] returns null
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.Generator;
import dev.bobbin.Yield;
import java.util.function.Supplier;

final class Reads {
    static boolean fails() {
        fail();
        return true;
    }

    static void fail() {
        throw new IllegalStateException("failed");
    }

    @Generator
    static void body(Yield<String> y) {
        String held = "kept";
        String again = "again";
        y.yield("first");
        try {
            log(held.length());
            fail();
            y.yield("never");
        } catch (IllegalStateException e) {
            y.yield(held);
            log(e.getMessage());
        }
        left:
        {
            try {
                log(again.length());
                if (fails()) break left;
            } catch (IllegalStateException e) {
                y.yield(again);
            }
            y.yield("after");
        }
        String word = null;
        for (String letter : new String[] {"a", "b", "c"}) {
            word = letter;
            y.yield(word);
            if (word.equals("b")) {
                word = word + "b";
                if (word.length() > 1) {
                    log("long " + word);
                    continue;
                }
            }
            log(word);
        }
        String captured = "x";
        Supplier<String> copy = () -> captured;
        y.yield("copy");
        log('"' + copy.get() + '"');
    }
}
