package dev.bobbin.benchmarks.measure;

import dev.bobbin.benchmarks.results.Measurement;
import dev.bobbin.benchmarks.rival.VirtualThreads;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs a workload in rounds: in each round every rival is measured in a new JVM, one rival right after the other, so that
 * what else happens on the machine falls on all of them.
 */
final class Rounds {
    private final int rounds;
    private final Map<List<String>, List<Double>> scores = new LinkedHashMap<>();
    private final Map<String, String> units = new LinkedHashMap<>();

    private Rounds(int rounds) {
        this.rounds = rounds;
    }

    static List<Measurement> of(Workload workload, int count) throws RunnerException {
        Rounds rounds = new Rounds(count);
        for (int round = 0; round < count; round++) {
            rounds.run(workload, workload.often());
        }
        if (count > 1) {
            rounds.run(workload, workload.once());
        }
        List<Measurement> measurements = new ArrayList<>();
        rounds.scores.forEach((key, values) ->
                measurements.add(new Measurement(key.get(0), key.get(1), rounds.units.get(key.get(0)), values)));
        return measurements;
    }

    private void run(Workload workload, List<String> rivals) throws RunnerException {
        List<String> possible = rivals.stream()
                .filter(rival -> VirtualThreads.areThere() || !rival.equals("virtualThread"))
                .toList();
        if (possible.isEmpty()) {
            return;
        }
        boolean sleeps = workload.name().equals("Sleep");
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("\\." + workload.name() + "Benchmark\\.(" + String.join("|", possible) + ")$")
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .forks(1)
                // Long enough for the compiler to come to its last word: before that a generator is not taken apart.
                .warmupIterations(sleeps ? 1 : 5)
                .warmupTime(TimeValue.milliseconds(600))
                .measurementIterations(sleeps ? 1 : rounds == 1 ? 2 : 4)
                .measurementTime(TimeValue.milliseconds(250));
        if (workload.parameter() != null) {
            options.param(workload.parameter(), workload.values().toArray(String[]::new));
        }
        Collection<RunResult> results = runIfAny(options);
        for (RunResult result : results) {
            add(workload, result);
        }
    }

    /** Not every workload has all of the other rivals. */
    private static Collection<RunResult> runIfAny(ChainedOptionsBuilder options) throws RunnerException {
        try {
            return new Runner(options.build()).run();
        } catch (org.openjdk.jmh.runner.NoBenchmarksException none) {
            return List.of();
        }
    }

    private void add(Workload workload, RunResult result) {
        String benchmark = result.getParams().getBenchmark();
        String rival = benchmark.substring(benchmark.lastIndexOf('.') + 1);
        String work = workload.key(
                workload.parameter() == null ? null : result.getParams().getParam(workload.parameter()));
        double score = result.getPrimaryResult().getScore();
        scores.computeIfAbsent(List.of(work, rival), key -> new ArrayList<>()).add(score);
        units.put(work, result.getPrimaryResult().getScoreUnit().replace("/op", ""));
    }
}
