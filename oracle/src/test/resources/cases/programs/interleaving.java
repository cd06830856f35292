/*
 * Round robin over generators of different lengths; those that end drop out and their results are collected.
 *
 * generator: RoundRobin.body
 *
 * next * 6      -> "a0" "b0" "c0" "a1" "c1" "c2"
 * next          -> returns "b:1 a:2 c:3"
 */
import dev.bobbin.Gen;
import dev.bobbin.Generator;
import dev.bobbin.StopIteration;
import dev.bobbin.Yield;
import java.util.ArrayDeque;
import java.util.List;
import java.util.StringJoiner;

final class RoundRobin {
    @Generator
    static String worker(Yield<String> y, String name, int rounds) {
        for (int i = 0; i < rounds; i++) y.yield(name + i);
        return name + ":" + rounds;
    }

    @Generator
    static String body(Yield<String> y) {
        var ready = new ArrayDeque<Gen<String, Void, String>>(List.of(
                RoundRobinGenerators.worker("a", 2),
                RoundRobinGenerators.worker("b", 1),
                RoundRobinGenerators.worker("c", 3)));
        var results = new StringJoiner(" ");
        while (!ready.isEmpty()) {
            var worker = ready.poll();
            try {
                y.yield(worker.next());
                ready.add(worker);
            } catch (StopIteration end) {
                results.add((String) end.value());
            }
        }
        return results.toString();
    }
}
