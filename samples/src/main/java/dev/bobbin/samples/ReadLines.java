package dev.bobbin.samples;

import dev.bobbin.Generator;
import dev.bobbin.Yield;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A file read as it is asked for. The reader is opened by the first {@code next} and closed however the generator ends:
 * here from outside, in the middle of the file.
 */
public final class ReadLines {
    private ReadLines() {}

    // snippet: read-lines
    @Generator
    static void lines(Yield<String> y, Path file) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            for (String line; (line = reader.readLine()) != null; ) y.yield(line);
        } finally {
            System.out.println("closed");
        }
    }

    public static void main(String[] args) throws IOException {
        Path file = Files.createTempFile("poem", ".txt");
        try {
            Files.write(file, List.of("Tyger Tyger, burning bright,", "In the forests of the night;", "What immortal"));
            try (var lines = ReadLinesGenerators.lines(file)) {
                System.out.println(lines.next());
                System.out.println(lines.next());
            }
        } finally {
            Files.delete(file);
        }
    }
    // end snippet
}
