/*
 * While the innermost body runs, every generator of the chain is running and refuses to be resumed, unharmed; suspended
 * again, each may be.
 *
 * driver: Running.drive
 *
 * -> [RUNNING refused] [RUNNING refused] [RUNNING refused]
 * -> [outer 1] [SUSPENDED] [SUSPENDED] [SUSPENDED] [middle 2] [outer 3] done
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.Gen;
import dev.bobbin.Generator;
import dev.bobbin.Yield;
import java.util.ArrayList;
import java.util.List;

final class Running {
    static final List<Gen<Integer, Void, Void>> CHAIN = new ArrayList<>();

    @Generator
    static void inner(Yield<Integer> y) {
        for (Gen<Integer, Void, Void> gen : CHAIN) {
            try {
                log(gen.state() + " " + gen.next());
            } catch (IllegalStateException e) {
                log(gen.state() + (e.getMessage().equals("generator already executing") ? " refused" : "?"));
            }
        }
        y.yield(1);
        y.yield(2);
        y.yield(3);
    }

    @Generator
    static void outer(Yield<Integer> y, Gen<Integer, Void, Void> inner) {
        y.yieldFrom(inner);
    }

    static void drive() {
        Gen<Integer, Void, Void> inner = RunningGenerators.inner();
        Gen<Integer, Void, Void> middle = RunningGenerators.outer(inner);
        Gen<Integer, Void, Void> outer = RunningGenerators.outer(middle);
        CHAIN.addAll(List.of(inner, middle, outer));
        log("outer " + outer.next());
        for (Gen<Integer, Void, Void> gen : CHAIN) log(gen.state());
        log("middle " + middle.next());
        log("outer " + outer.next());
    }
}
