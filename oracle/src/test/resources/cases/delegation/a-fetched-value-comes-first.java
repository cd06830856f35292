/*
 * A delegate that holds a value which hasNext() fetched yields it first; nothing can be sent to it until then.
 *
 * driver: Fetched.drive
 *
 * -> [body 0] [outer got 0] [body 1] [outer got 1]
 * -> [body 2] [refused] [outer got -1] done
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.Gen;
import dev.bobbin.Generator;
import dev.bobbin.YieldSend;

final class Fetched {
    @Generator
    static void inner(YieldSend<Integer, String> y) {
        for (int i = 0; i < 4; i++) {
            log("body " + i);
            y.yield(i);
        }
    }

    @Generator
    static void outer(YieldSend<Integer, String> y, Gen<Integer, String, Void> inner) {
        try {
            y.yieldFrom(inner);
        } catch (IllegalStateException e) {
            log("refused");
            y.yield(-1);
        }
    }

    static void drive() {
        Gen<Integer, String, Void> inner = FetchedGenerators.inner();
        inner.hasNext();
        Gen<Integer, String, Void> outer = FetchedGenerators.outer(inner);
        log("outer got " + outer.next());
        log("outer got " + outer.send("sent"));
        inner.hasNext();
        log("outer got " + outer.send("too early"));
    }
}
