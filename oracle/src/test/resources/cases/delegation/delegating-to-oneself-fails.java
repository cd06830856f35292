/*
 * A generator that delegates to itself, or to one it is running in, finds it executing; the error arrives at the call.
 *
 * driver: Oneself.drive
 *
 * -> [generator already executing] [1] [generator already executing] [2] done
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.Gen;
import dev.bobbin.Generator;
import dev.bobbin.Yield;

final class Oneself {
    static Gen<Integer, Void, Void> self;

    @Generator
    static void direct(Yield<Integer> y) {
        try {
            y.yieldFrom(self);
        } catch (IllegalStateException e) {
            log(e.getMessage());
        }
        y.yield(1);
    }

    @Generator
    static void around(Yield<Integer> y) {
        y.yieldFrom(OneselfGenerators.back());
    }

    @Generator
    static void back(Yield<Integer> y) {
        try {
            y.yieldFrom(self);
        } catch (IllegalStateException e) {
            log(e.getMessage());
        }
        y.yield(2);
    }

    static void drive() {
        self = OneselfGenerators.direct();
        log(self.next());
        self = OneselfGenerators.around();
        log(self.next());
    }
}
