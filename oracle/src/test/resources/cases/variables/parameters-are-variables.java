/*
 * Parameters are reassigned, captured by value when effectively final, and belong to one generator only.
 *
 * driver: Parameters.drive
 *
 * -> [3 a1] [3 b1] [2 a1] [2 b1] [1 a1] [0 a1] [1 b1] done
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.Gen;
import dev.bobbin.Generator;
import dev.bobbin.Yield;
import java.util.function.Supplier;

final class Parameters {
    @Generator
    static void countdown(int n, Yield<String> y, final String name, int... more) {
        Supplier<String> label = () -> name + more.length;
        while (n > 0) {
            y.yield(n + " " + label.get());
            n--;
        }
        y.yield(n + " " + label.get());
    }

    static void drive() {
        Gen<String, Void, Void> a = ParametersGenerators.countdown(3, "a", 9);
        Gen<String, Void, Void> b = ParametersGenerators.countdown(3, "b", 9);
        for (int i = 0; i < 2; i++) {
            log(a.next());
            log(b.next());
        }
        log(a.next());
        log(a.next());
        log(b.next());
    }
}
