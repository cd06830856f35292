package dev.bobbin.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.bobbin.scheduler.Scheduler;
import dev.bobbin.scheduler.testing.TestScheduler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every sample prints exactly what {@code expected/<its name>.txt} says. */
class SamplesTest {
    private static final Path EXPECTED = Project.root().resolve("samples/src/test/resources/expected");
    private static final Path SOURCES = Project.root().resolve("samples/src/main/java/dev/bobbin/samples");

    /** The samples that take time, by a clock that jumps. */
    private static final Map<String, Samples.Program> IN_NO_TIME = Map.of(
            "TwoSleepers", inNoTime(TwoSleepers::sleepOn),
            "Kitchen", inNoTime(Kitchen::openOn),
            "Feed", inNoTime(Feed::readOn),
            "Downloads", args -> download());

    private static Samples.Program inNoTime(Consumer<Scheduler> program) {
        return args -> {
            try (TestScheduler test = TestScheduler.create()) {
                program.accept(test.scheduler());
            }
        };
    }

    private static void download() throws IOException {
        for (var way : Downloads.WAYS) {
            try (TestScheduler test = TestScheduler.create();
                    SitesInTurn sites = SitesInTurn.byThe(test.clock())) {
                Downloads.downloadOn(test.scheduler(), sites.sites(), way);
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> printsWhatIsExpected() {
        return Samples.byName().entrySet().stream()
                .map(sample -> dynamicTest(
                        sample.getKey(),
                        () -> assertThat(outputOf(IN_NO_TIME.getOrDefault(sample.getKey(), sample.getValue())))
                                .isEqualTo(Files.readString(EXPECTED.resolve(sample.getKey() + ".txt")))));
    }

    @Test
    void everySampleIsListedAndHasAnExpectation() throws IOException {
        Set<String> listed = new TreeSet<>(Samples.byName().keySet());

        Set<String> sources = namesIn(SOURCES);
        sources.remove("Samples");
        assertThat(sources).isEqualTo(listed);
        assertThat(namesIn(EXPECTED)).isEqualTo(listed);
    }

    private static Set<String> namesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString().replaceFirst("\\.\\w+$", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String outputOf(Samples.Program sample) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            sample.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
