/*
 * Two delegators are suspended in the same delegate, which is itself suspended in another: whoever is resumed moves the
 * innermost; the one that sees the end gets the value, the other null.
 *
 * driver: Shared.drive
 *
 * -> [a 0] [b 1] [a 2] [raised: caught by leaf] [b 3] [b ends: leaf middle] [a ends: null] done
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.Gen;
import dev.bobbin.Generator;
import dev.bobbin.StopIteration;
import dev.bobbin.Yield;

final class Shared {
    @Generator
    static String leaf(Yield<Integer> y) {
        for (int i = 0; i < 4; i++) {
            try {
                y.yield(i);
            } catch (IllegalStateException e) {
                log("raised: caught by leaf");
            }
        }
        return "leaf";
    }

    @Generator
    static String middle(Yield<Integer> y) {
        return y.yieldFrom(SharedGenerators.leaf()) + " middle";
    }

    @Generator
    static String outer(Yield<Integer> y, Gen<Integer, Void, String> shared) {
        return y.yieldFrom(shared);
    }

    static void drive() {
        Gen<Integer, Void, String> shared = SharedGenerators.middle();
        Gen<Integer, Void, String> a = SharedGenerators.outer(shared);
        Gen<Integer, Void, String> b = SharedGenerators.outer(shared);
        log("a " + a.next());
        log("b " + b.next());
        log("a " + a.next());
        log("b " + b.raise(new IllegalStateException()));
        end("b", b);
        end("a", a);
    }

    static void end(String name, Gen<Integer, Void, String> gen) {
        try {
            gen.next();
        } catch (StopIteration end) {
            log(name + " ends: " + end.value());
        }
    }
}
