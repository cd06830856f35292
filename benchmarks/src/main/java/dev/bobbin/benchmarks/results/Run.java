package dev.bobbin.benchmarks.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * All that was measured on one JDK, or with Python.
 *
 * @param name in short: {@code JDK 17}
 * @param version in full
 * @param machine processors, memory and system
 * @param date the day
 * @param quick whether it was measured for a first impression only
 * @param measurements in the order of the page
 */
public record Run(
        String name, String version, String machine, String date, boolean quick, List<Measurement> measurements) {
    /** A measurement, if it was made. */
    public Optional<Measurement> find(String work, String rival) {
        return measurements.stream()
                .filter(m -> m.work().equals(work) && m.rival().equals(rival))
                .findFirst();
    }

    /** How many times as much one rival took as another, if both were measured. */
    public Optional<Figure> ratio(String work, String rival, String baseline) {
        return find(work, rival).flatMap(m -> find(work, baseline).map(m::over));
    }

    /** Writes a file that can be {@linkplain #read read} again, a line for each measurement. */
    public void write(Path file) throws IOException {
        String head = Json.write(
                Json.object("name", name, "version", version, "machine", machine, "date", date, "quick", quick));
        String lines = measurements.stream()
                .map(m -> "    " + Json.write(m.toJson()))
                .collect(Collectors.joining(",\n", "\n", "\n"));
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, "{\n  \"run\": " + head + ",\n  \"measurements\": [" + lines + "  ]\n}\n");
    }

    @SuppressWarnings("unchecked") // of the shape that write() gives it
    public static Run read(Path file) throws IOException {
        Map<String, Object> json = (Map<String, Object>) Json.read(Files.readString(file));
        Map<String, Object> head = (Map<String, Object>) json.get("run");
        List<Map<String, Object>> measurements = (List<Map<String, Object>>) json.get("measurements");
        return new Run(
                (String) head.get("name"),
                (String) head.get("version"),
                (String) head.get("machine"),
                (String) head.get("date"),
                (Boolean) head.get("quick"),
                measurements.stream().map(Measurement::of).toList());
    }
}
