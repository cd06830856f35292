package dev.bobbin.benchmarks.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes the page and the chart from what was measured: {@code Report FOLDER}, with the runs in {@code FOLDER/results}.
 * Prints the goals.
 */
public final class Report {
    private static final List<String> JDKS = List.of("17", "25");

    private Report() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        List<Run> runs = new ArrayList<>();
        for (String jdk : JDKS) {
            read(folder, "jdk" + jdk).ifPresent(runs::add);
        }
        Optional<Run> python = read(folder, "python");
        String page = Page.of(runs, python, Files.readString(folder.resolve("TRIED.md")));
        Files.writeString(folder.resolve("RESULTS.md"), page);
        Files.writeString(folder.resolve("results.svg"), Chart.of(runs));
        System.out.println(page.substring(page.indexOf("| run |")));
    }

    private static Optional<Run> read(Path folder, String name) throws IOException {
        Path file = folder.resolve("results").resolve(name + ".json");
        return Files.exists(file) ? Optional.of(Run.read(file)) : Optional.empty();
    }
}
