package dev.bobbin.processor.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTest {
    @Test
    void aMessageNamesTheProblemAndAWayOut() {
        assertThat(Problem.FACTORY_CLASH.id()).isEqualTo("FactoryClash");
        assertThat(Problem.FACTORY_CLASS_TAKEN.message("Demo", "DemoGenerators"))
                .isEqualTo("[FactoryClassTaken] the factories of Demo belong in the class DemoGenerators,"
                        + " but a class of this name exists already; try: rename that class");
    }

    @Test
    void idsAreUnique() {
        assertThat(Arrays.stream(Problem.values()).map(Problem::id)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void everyProblemHasATest(Problem problem) throws IOException {
        try (Stream<Path> files = Files.walk(Documents.processor().resolve("src/test/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")))
                    .anyMatch(file -> read(file).matches("(?s).*\\bProblem\\." + problem + "\\b.*"));
        }
    }

    /** The assertions of {@code ProblemCases} compare a message's line and column with a mark in the source. */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"BLOCKING_TABLE", "EXPLANATION_NOT_WRITTEN", "NOT_JAVAC"})
    void everyProblemWithAPlaceIsAssertedToBeThere(Problem problem) throws IOException {
        try (Stream<Path> files = Files.walk(Documents.processor().resolve("src/test/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")))
                    .anyMatch(file -> read(file).matches("(?s).*\\bassert\\w*\\(\\s*Problem\\." + problem + "\\b.*"));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
