/*
 * A generator is its own iterator, once; a loop that is left leaves it suspended; its stream closes it.
 *
 * driver: Iterating.drive
 *
 * -> [1] [SUSPENDED] [2] [3] [finally] [CLOSED] [nothing more] [sum 3] [finally] [closed by the stream] done
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.Gen;
import dev.bobbin.Generator;
import dev.bobbin.Yield;
import java.util.stream.Stream;

final class Iterating {
    @Generator
    static void three(Yield<Integer> y) {
        try {
            for (int i = 1; i <= 3; i++) y.yield(i);
        } finally {
            log("finally");
        }
    }

    static void drive() {
        Gen<Integer, Void, Void> gen = IteratingGenerators.three();
        for (int i : gen) {
            log(i);
            break;
        }
        log(gen.state());
        for (int i : gen) log(i);
        log(gen.state());
        for (int i : gen) log("never " + i);
        log("nothing more");
        Gen<Integer, Void, Void> streamed = IteratingGenerators.three();
        try (Stream<Integer> stream = streamed.stream()) {
            log("sum " + stream.limit(2).mapToInt(i -> i).sum());
        }
        log(streamed.state() == Gen.State.CLOSED ? "closed by the stream" : "left open");
    }
}
