package dev.bobbin.oracle.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A directory of case files, one subdirectory an area. */
public final class CaseDirectory {
    private CaseDirectory() {}

    /** All cases under the directory, in order of their names. */
    public static List<CaseFile> read(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(f -> f.toString().endsWith(".java"))
                    .sorted()
                    .map(f -> read(directory, f))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CaseFile read(Path directory, Path file) {
        String name = directory.relativize(file).toString().replace('\\', '/');
        try {
            return CaseReader.read(name.substring(0, name.length() - ".java".length()), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
