package dev.bobbin.samples;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs the samples: those that are named, or all of them. */
public final class Samples {
    private Samples() {}

    /** The {@code main} of a sample. */
    interface Program {
        void main(String[] args) throws Exception;
    }

    /** Every sample by its name, the simple ones first. */
    static Map<String, Program> byName() {
        Map<String, Program> samples = new LinkedHashMap<>();
        samples.put("Fibonacci", Fibonacci::main);
        samples.put("ProducerConsumer", ProducerConsumer::main);
        samples.put("TreeWalk", TreeWalk::main);
        samples.put("RunningAverage", RunningAverage::main);
        samples.put("ReadLines", ReadLines::main);
        samples.put("Primes", Primes::main);
        samples.put("Sequences", Sequences::main);
        samples.put("Chain", Chain::main);
        samples.put("SlidingWindow", SlidingWindow::main);
        samples.put("Pipeline", Pipeline::main);
        samples.put("Paging", Paging::main);
        samples.put("Lexer", Lexer::main);
        samples.put("JsonPaths", JsonPaths::main);
        samples.put("Hanoi", Hanoi::main);
        samples.put("Queens", Queens::main);
        samples.put("SameFringe", SameFringe::main);
        samples.put("RoundRobin", RoundRobin::main);
        samples.put("Averager", Averager::main);
        samples.put("Thermostat", Thermostat::main);
        samples.put("Greenlets", Greenlets::main);
        samples.put("TwoSleepers", TwoSleepers::main);
        samples.put("Tracing", Tracing::main);
        samples.put("Downloads", Downloads::main);
        samples.put("Kitchen", Kitchen::main);
        samples.put("Feed", Feed::main);
        return Collections.unmodifiableMap(samples);
    }

    public static void main(String[] args) throws Exception {
        Map<String, Program> samples = byName();
        List<String> names = args.length == 0 ? List.copyOf(samples.keySet()) : Arrays.asList(args);
        for (String name : names) {
            if (!samples.containsKey(name)) {
                System.err.println(
                        "No sample is called " + name + ". There are: " + String.join(", ", samples.keySet()));
                System.exit(2);
            }
        }
        for (String name : names) {
            if (names.size() > 1) System.out.println("== " + name);
            samples.get(name).main(new String[0]);
        }
    }
}
