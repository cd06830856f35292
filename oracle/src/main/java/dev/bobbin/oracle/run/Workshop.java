package dev.bobbin.oracle.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A directory that is there while it is needed. */
record Workshop(Path directory) implements AutoCloseable {
    /** A new directory in another, which is made if it is not there. */
    static Workshop in(Path parent) {
        try {
            return new Workshop(Files.createTempDirectory(Files.createDirectories(parent), "batch"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
