package dev.bobbin.benchmarks.measure;

import dev.bobbin.benchmarks.results.Measurement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What compiling takes with the processor and with it switched off: by a javac that has just been started, as a build
 * tool that forks does, and by one that has been running for a while, as in a daemon.
 */
final class CompileTime {
    private CompileTime() {}

    static List<Measurement> measure(Path runtime, Path processor, boolean quick)
            throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("bobbin-compile");
        try {
            List<Measurement> measurements = new ArrayList<>();
            for (Modules module : Modules.values()) {
                List<Path> sources = module.write(folder.resolve(module.name()));
                measurements.addAll(cold(module, sources, folder, runtime, processor, quick ? 1 : 3));
            }
            measurements.addAll(OtherJvm.measure(
                    WarmCompiler.class,
                    List.of("-Xmx2g"),
                    folder.toString(),
                    runtime.toString(),
                    processor.toString(),
                    quick ? "6" : "15"));
            return measurements;
        } finally {
            delete(folder);
        }
    }

    private static List<Measurement> cold(
            Modules module, List<Path> sources, Path folder, Path runtime, Path processor, int rounds)
            throws IOException, InterruptedException {
        double[] off = new double[rounds];
        double[] on = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            off[i] = javac(sources, folder, List.of("-proc:none", "-cp", runtime.toString()));
            on[i] = javac(sources, folder, List.of("-processorpath", processor.toString(), "-cp", runtime.toString()));
        }
        String work = "Compile" + module.title + "/cold";
        return List.of(new Measurement(work, "off", "ms", off), new Measurement(work, "bobbin", "ms", on));
    }

    private static double javac(List<Path> sources, Path folder, List<String> options)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
        command.addAll(options);
        command.addAll(List.of("-d", Files.createTempDirectory(folder, "out").toString()));
        sources.forEach(source -> command.add(source.toString()));
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command).inheritIO().start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("javac failed");
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** The value in the middle. */
    static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
