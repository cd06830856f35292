package dev.bobbin.benchmarks.measure;

import dev.bobbin.benchmarks.results.Measurement;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Measures in a JVM of its own: the other one prints a line for each measurement, its parts separated by spaces. */
final class OtherJvm {
    private OtherJvm() {}

    static List<Measurement> measure(Class<?> main, List<String> options, String... args)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        // See TimedWork for these two.
        command.add("-Djdk.util.jar.enableMultiRelease=false");
        command.add("-Djdk.trackAllThreads=false");
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(args));
        Process process =
                new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
        List<Measurement> measurements = new ArrayList<>();
        try (BufferedReader in = process.inputReader()) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] parts = line.split(" ");
                measurements.add(new Measurement(parts[0], parts[1], parts[2], Double.parseDouble(parts[3])));
            }
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException(main.getSimpleName() + " ended with " + process.exitValue());
        }
        return measurements;
    }

    static void tell(String work, String rival, String unit, double value) {
        System.out.println(work + ' ' + rival + ' ' + unit + ' ' + value);
    }
}
