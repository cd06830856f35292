/*
 * close() throws GeneratorExit where the body stands: a finally block runs, a catch of exceptions lets it pass.
 *
 * driver: Closing.drive
 *
 * -> [0: CREATED] [0: finally not needed]
 * -> [1: in try] [finally] [1: CLOSED]
 * -> [2: in catch] [finally] [2: CLOSED]
 * -> [finally] [3: in finally] [3: CLOSED]
 * -> [finally] [4: after] [4: CLOSED] done
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.Gen;
import dev.bobbin.Generator;
import dev.bobbin.Yield;

final class Closing {
    @Generator
    static void parts(Yield<String> y) {
        try {
            y.yield("in try");
            throw new IllegalStateException();
        } catch (Exception e) {
            y.yield("in catch");
        } finally {
            log("finally");
            suspend(y);
        }
        y.yield("after");
    }

    @Generator
    static void suspend(Yield<String> y) {
        if (suspending) y.yield("in finally");
    }

    static boolean suspending;

    static void drive() {
        for (int steps = 0; steps <= 4; steps++) {
            suspending = steps > 2;
            try (Gen<String, Void, Void> gen = ClosingGenerators.parts()) {
                String at = "" + gen.state();
                for (int i = 0; i < steps; i++) at = gen.next();
                suspending = false;
                log(steps + ": " + at);
                gen.close();
                log(steps + ": " + (steps == 0 ? "finally not needed" : gen.state()));
            }
        }
    }
}
