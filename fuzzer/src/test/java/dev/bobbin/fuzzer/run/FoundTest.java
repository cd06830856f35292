package dev.bobbin.fuzzer.run;

import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.bobbin.oracle.cases.CaseCheck;
import dev.bobbin.oracle.cases.CaseDirectory;
import dev.bobbin.oracle.cases.CaseFile;
import dev.bobbin.oracle.compile.Program;
import dev.bobbin.oracle.run.Comparison;
import dev.bobbin.oracle.run.Laboratory;
import dev.bobbin.oracle.run.Way;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs again what campaigns have found. */
class FoundTest {
    @TestFactory
    Stream<DynamicTest> whatWasFoundOnceStaysRight() throws IOException, URISyntaxException {
        Path directory =
                Path.of(FoundTest.class.getResource("/found/README.md").toURI()).getParent();
        List<CaseFile> cases = CaseDirectory.read(directory);
        List<Program> programs = cases.stream()
                .map(CaseFile::program)
                .filter(Program::runsOnThisJdk)
                .toList();
        Map<Program, Comparison> comparisons = new Laboratory(
                        Files.createTempDirectory("bobbin-found"), Duration.ofSeconds(10), EnumSet.allOf(Way.class))
                .compare(programs).stream().collect(Collectors.toMap(Comparison::program, c -> c));
        return cases.stream().map(c -> dynamicTest(c.name(), () -> check(c, comparisons.get(c.program()))));
    }

    private static void check(CaseFile file, Comparison comparison) {
        assumeTrue(comparison != null, "needs Java " + file.program().release());
        for (Way way : comparison.outcomes().keySet()) {
            CaseCheck.complaint(file, comparison, way).ifPresent(Assertions::fail);
        }
    }
}
