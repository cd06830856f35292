package dev.bobbin.benchmarks.measure;

import dev.bobbin.benchmarks.results.Measurement;
import dev.bobbin.benchmarks.results.Run;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Measures everything on the JDK that runs this: {@code Measure FILE RUNTIME_JAR PROCESSOR_JAR [--rounds N] [WORK…]}. Writes
 * the file; a line on standard error tells of each measurement.
 */
public final class Measure {
    private Measure() {}

    public static void main(String[] args) throws IOException, RunnerException, InterruptedException {
        List<String> rest = new ArrayList<>(List.of(args));
        Path file = Path.of(rest.remove(0));
        Path runtime = Path.of(rest.remove(0));
        Path processor = Path.of(rest.remove(0));
        int option = rest.indexOf("--rounds");
        int rounds = option < 0 ? 3 : Integer.parseInt(rest.remove(option + 1));
        rest.remove("--rounds");

        List<Measurement> measurements = new ArrayList<>();
        for (Workload workload : Workload.ALL) {
            if (isWanted(rest, workload.name())) {
                measurements.addAll(told(Rounds.of(workload, rounds)));
            }
        }
        if (isWanted(rest, "Footprint")) {
            measurements.addAll(told(OtherJvm.measure(Footprint.class, Footprint.OPTIONS)));
        }
        if (isWanted(rest, "Compile")) {
            measurements.addAll(told(CompileTime.measure(runtime, processor, rounds == 1)));
        }
        measurements.add(new Measurement("Jar", "bobbin", "B", runtime.toFile().length()));
        new Run(
                        "JDK " + Runtime.version().feature(),
                        System.getProperty("java.vendor") + ' ' + Runtime.version(),
                        Machine.description(),
                        LocalDate.now().toString(),
                        rounds == 1,
                        measurements)
                .write(file);
    }

    private static boolean isWanted(List<String> wanted, String work) {
        return wanted.isEmpty() || wanted.contains(work);
    }

    private static List<Measurement> told(List<Measurement> measurements) {
        for (Measurement m : measurements) {
            System.err.printf("%-20s %-16s %14.2f %s%n", m.work(), m.rival(), m.score(), m.unit());
        }
        return measurements;
    }
}
