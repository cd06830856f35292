package dev.bobbin.benchmarks.measure;

import java.util.List;

/**
 * A class of benchmarks and how it is run.
 *
 * @param name of the class, without {@code Benchmark}
 * @param parameter its parameter, or null
 * @param values the values of the parameter
 * @param often the rivals that goals are about: measured in all rounds
 * @param once the other rivals
 */
record Workload(String name, String parameter, List<String> values, List<String> often, List<String> once) {
    private static final List<String> OTHERS = List.of("list", "stream", "javaflow", "virtualThread");

    static final List<Workload> ALL = List.of(
            of("Range", "byHand", "bobbin", "kotlin"),
            of("Filter", "byHand", "bobbin", "kotlin"),
            of("Zip", "byHand", "bobbin", "kotlin"),
            of("Boxed", "byHand", "bobbin", "kotlin"),
            of("Words", "byHand", "bobbin", "kotlin"),
            of("Tokens", "byHand", "bobbin", "kotlin"),
            of("Sum", "byHand", "bobbin"),
            of("Send", "byHand", "bobbin"),
            of("Guarded", "bobbinPlain", "bobbin", "bobbinOutside"),
            of("FirstElement", "byHand", "bobbin", "kotlin"),
            of("Tree", "byHand", "bobbin", "bobbinOfNode", "kotlin"),
            of("Chain", "byHand", "bobbin").with("depth", "10", "1000", "1000000"),
            of("Deep", "bobbin").with("depth", "10", "1000", "1000000").without(OTHERS),
            // A million calls deep these two run out of stack.
            of("Deep", "kotlin", "javaflow").with("depth", "10", "1000").without(OTHERS),
            of("SchedulerYield", "bobbin", "virtualThread"),
            of("Spawn", "bobbin", "virtualThread"),
            of("Rendezvous", "bobbin", "virtualThread"),
            of("Channel", "bobbin", "virtualThread"),
            of("Sleep", "bobbin", "virtualThread").with("tasks", "10000", "1000000"));

    private static Workload of(String name, String... often) {
        List<String> once =
                OTHERS.stream().filter(rival -> !List.of(often).contains(rival)).toList();
        return new Workload(name, null, List.of(), List.of(often), once);
    }

    private Workload with(String newParameter, String... newValues) {
        return new Workload(name, newParameter, List.of(newValues), often, once);
    }

    private Workload without(List<String> rivals) {
        return new Workload(
                name,
                parameter,
                values,
                often,
                once.stream().filter(rival -> !rivals.contains(rival)).toList());
    }

    /** What JMH calls a measurement, as the results call it. */
    String key(String value) {
        return parameter == null ? name : name + '/' + value;
    }
}
