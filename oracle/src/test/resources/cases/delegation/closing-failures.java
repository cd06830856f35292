/*
 * close() goes to the delegate first. If that fails, or ignores the exit, the failure is thrown at the delegating call in
 * place of GeneratorExit.
 *
 * driver: Failing.drive
 *
 * -> [inner finally] [outer: IllegalStateException("clean-up")] [closed; result handled]
 * -> [outer: IllegalStateException("generator ignored GeneratorExit")] [closed; result handled] [delegate SUSPENDED] done
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.Gen;
import dev.bobbin.Generator;
import dev.bobbin.GeneratorExit;
import dev.bobbin.Yield;
import dev.bobbin.oracle.Shown;

final class Failing {
    static boolean cleansUp = true;

    @Generator
    static void fails(Yield<Integer> y) {
        try {
            y.yield(1);
        } finally {
            log("inner finally");
            if (cleansUp) throw new IllegalStateException("clean-up");
        }
    }

    @Generator
    static void ignores(Yield<Integer> y) {
        try {
            y.yield(1);
        } catch (GeneratorExit e) {
            y.yield(2);
        }
    }

    @Generator
    static String outer(Yield<Integer> y, Gen<Integer, Void, Void> inner) {
        try {
            y.yieldFrom(inner);
            return "not closed";
        } catch (Throwable t) {
            log("outer: " + Shown.exception(t));
            return "handled";
        }
    }

    static void drive() {
        close(FailingGenerators.fails());
        Gen<Integer, Void, Void> stubborn = FailingGenerators.ignores();
        close(stubborn);
        log("delegate " + stubborn.state());
    }

    static void close(Gen<Integer, Void, Void> inner) {
        Gen<Integer, Void, String> outer = FailingGenerators.outer(inner);
        outer.next();
        outer.close();
        log("closed; result " + outer.result());
    }
}
