package dev.bobbin.oracle.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs every case under {@code cases} on the oracle, compiled, and in push mode. */
class CasesTest {
    private static final Duration TIME = Duration.ofSeconds(20);

    @TestFactory
    Stream<DynamicNode> everyCaseShowsItsTraceInEveryWay() throws IOException, URISyntaxException {
        List<CaseFile> cases = CaseDirectory.read(
                Path.of(CasesTest.class.getResource("/cases/README.md").toURI()).getParent());
        assertThat(cases).extracting(CaseFile::name).doesNotHaveDuplicates().hasSizeGreaterThan(80);
        Map<Program, Comparison> comparisons = compare(cases);
        Map<String, List<CaseFile>> areas = cases.stream()
                .collect(Collectors.groupingBy(c -> c.name().split("/")[0], LinkedHashMap::new, Collectors.toList()));
        return areas.entrySet().stream()
                .map(area -> dynamicContainer(
                        area.getKey(), area.getValue().stream().map(c -> container(c, comparisons.get(c.program())))));
    }

    private static Map<Program, Comparison> compare(List<CaseFile> cases) throws IOException {
        List<Program> programs = cases.stream()
                .map(CaseFile::program)
                .filter(Program::runsOnThisJdk)
                .toList();
        return new Laboratory(Files.createTempDirectory("bobbin-cases"), TIME, EnumSet.allOf(Way.class))
                .compare(programs).stream().collect(Collectors.toMap(Comparison::program, c -> c));
    }

    private static DynamicNode container(CaseFile file, Comparison comparison) {
        String name = file.name().substring(file.name().indexOf('/') + 1);
        if (comparison == null) return skipped(name, file.program().release());
        return dynamicContainer(
                name,
                comparison.outcomes().keySet().stream()
                        .map(way -> dynamicTest(
                                way.toString(),
                                () -> CaseCheck.complaint(file, comparison, way).ifPresent(Assertions::fail))));
    }

    private static DynamicTest skipped(String name, int release) {
        return dynamicTest(name, () -> assumeTrue(false, "needs Java " + release));
    }
}
