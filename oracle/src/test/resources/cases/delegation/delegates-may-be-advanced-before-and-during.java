/*
 * A delegate is an object of its own: advanced before, advanced and finished from outside while its delegator is suspended
 * in it, or closed; the delegator carries on from where it is, and the value of a delegate that had ended is null.
 *
 * driver: Advanced.drive
 *
 * -> [1] [2] [outer 3] [outer got four]
 * -> [outer 0] [inner itself ended with four] [outer got null]
 * -> [outer 0] [outer got null] done
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.Gen;
import dev.bobbin.Generator;
import dev.bobbin.StopIteration;
import dev.bobbin.Yield;

final class Advanced {
    @Generator
    static String inner(Yield<Integer> y) {
        for (int i = 0; i < 4; i++) y.yield(i);
        return "four";
    }

    @Generator
    static void outer(Yield<Integer> y, Gen<Integer, Void, String> inner) {
        String result = y.yieldFrom(inner);
        log("outer got " + result);
    }

    static void drive() {
        Gen<Integer, Void, String> inner = AdvancedGenerators.inner();
        inner.next();
        Gen<Integer, Void, Void> outer = AdvancedGenerators.outer(inner);
        log(outer.next());
        log(inner.next());
        log("outer " + outer.next());
        outer.hasNext();

        inner = AdvancedGenerators.inner();
        outer = AdvancedGenerators.outer(inner);
        log("outer " + outer.next());
        try {
            while (true) inner.next();
        } catch (StopIteration end) {
            log("inner itself ended with " + end.value());
        }
        outer.hasNext();

        inner = AdvancedGenerators.inner();
        outer = AdvancedGenerators.outer(inner);
        log("outer " + outer.next());
        inner.close();
        outer.hasNext();
    }
}
