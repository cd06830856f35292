package dev.bobbin.samples;

import dev.bobbin.Gen;
import dev.bobbin.Generator;
import dev.bobbin.Yield;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Generators as little processes: a loop that gives each its turn is a scheduler of five lines. */
public final class RoundRobin {
    private RoundRobin() {}

    @Generator
    static void countdown(Yield<String> y, String name, int from) {
        for (int n = from; n > 0; n--) y.yield(name + " " + n);
        y.yield(name + " lifts off");
    }

    @Generator
    static <T> void roundRobin(Yield<T> y, List<? extends Gen<? extends T, ?, ?>> tasks) {
        Deque<Gen<? extends T, ?, ?>> ready = new ArrayDeque<>(tasks);
        for (Gen<? extends T, ?, ?> task; (task = ready.poll()) != null; ) {
            if (!task.hasNext()) continue;
            y.yield(task.next());
            ready.add(task);
        }
    }

    public static void main(String[] args) {
        RoundRobinGenerators.<String>roundRobin(List.of(
                        RoundRobinGenerators.countdown("apollo", 2), RoundRobinGenerators.countdown("soyuz", 1)))
                .forEachRemaining(System.out::println);
    }
}
