package dev.bobbin.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the pages show is what the build compiles and runs. */
class DocumentationTest {
    private static final Path ROOT = Project.root();
    private static final String SNIPPET = "snippet: ";
    private static final String GENERATED = "generated: ";
    private static final Path GENERATED_SOURCES = ROOT.resolve("samples/target/generated-sources/annotations");

    @TestFactory
    Stream<DynamicTest> blocksAreCutFromCodeThatRuns() throws IOException {
        return pages().stream()
                .flatMap(page -> blocksOf(page).stream()
                        .filter(block -> block.marker().orElse("").startsWith(SNIPPET))
                        .map(block -> dynamicTest(ROOT.relativize(page) + ":" + block.line(), () -> {
                            String reference = block.marker().orElseThrow().substring(SNIPPET.length());
                            assertThat(block.text())
                                    .as("the block below the marker of %s: copy the code there again", reference)
                                    .isEqualTo(Snippets.cut(ROOT, reference));
                        })));
    }

    @TestFactory
    Stream<DynamicTest> generatedCodeIsWhatTheProcessorWrites() throws IOException {
        return pages().stream()
                .flatMap(page -> blocksOf(page).stream()
                        .filter(block -> block.marker().orElse("").startsWith(GENERATED))
                        .map(block -> dynamicTest(ROOT.relativize(page) + ":" + block.line(), () -> {
                            String file = block.marker().orElseThrow().substring(GENERATED.length());
                            assertThat(Files.readString(GENERATED_SOURCES.resolve(file)))
                                    .as("the block below the marker of %s", file)
                                    .contains(block.text().indent(4).replaceAll("(?m)^ +$", ""));
                        })));
    }

    @Test
    void theDiagramIsWhatTheProcessorDraws() throws IOException {
        Path drawn = ROOT.resolve("samples/target/explain/dev.bobbin.samples.Tracing$numbers.svg");

        assertThat(ROOT.resolve("docs/images/Tracing.numbers.svg"))
                .as("copy %s there again", ROOT.relativize(drawn))
                .hasSameTextualContentAs(drawn);
    }

    @Test
    void readmeShowsNoJavaOfItsOwn() {
        assertThat(blocksOf(ROOT.resolve("README.md")))
                .filteredOn(block -> block.language().equals("java"))
                .isNotEmpty()
                .allSatisfy(block -> assertThat(block.marker())
                        .as("marker of the Java block in line %s", block.line())
                        .hasValueSatisfying(
                                marker -> assertThat(marker.startsWith(SNIPPET) || marker.startsWith(GENERATED))
                                        .isTrue()));
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
            return Stream.concat(Stream.of(ROOT.resolve("README.md")), docs.sorted())
                    .filter(page -> page.toString().endsWith(".md"))
                    .toList();
        }
    }

    private static List<Snippets.Block> blocksOf(Path page) {
        try {
            return Snippets.blocksOf(Files.readString(page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
