package dev.bobbin.samples.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is generated is straight code, of a size that grows with the body. */
class GeneratedCodeTest {
    private static final int SUSPENSIONS = 100;
    private static final int BYTES_OF_A_SUSPENSION = 32;

    @TempDir
    Path folder;

    @Test
    void loopThatYieldsInEachRoundIsNoLoopAnyMore() throws IOException {
        compile("""
                class Loop {
                  @dev.bobbin.Generator
                  static void range(dev.bobbin.IntYield y, int to) {
                    for (int i = 0; i < to; i++) {
                      y.yield(i);
                    }
                  }
                }
                """, "Loop");

        assertThat(folder.resolve("Loop$range.java"))
                .content()
                .contains("switch (at)")
                .doesNotContain("for (", "while (");
    }

    @Test
    void suspensionTakesFewBytesOfCode() throws IOException {
        compile(
                "class Many { @dev.bobbin.Generator static void many(dev.bobbin.IntYield y) {"
                        + "y.yield(1000);".repeat(SUSPENSIONS) + "} }",
                "Many");

        assertThat(CodeLength.of(folder.resolve("Many$many.class"), "resume"))
                .isPositive()
                .isLessThan(SUSPENSIONS * BYTES_OF_A_SUSPENSION);
    }

    private void compile(String text, String name) throws IOException {
        Path source = Files.writeString(folder.resolve(name + ".java"), text);
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (var files = javac.getStandardFileManager(null, null, null)) {
            List<String> options = List.of(
                    "-d",
                    folder.toString(),
                    "-processorpath",
                    pathOf("dev.bobbin.processor.BobbinProcessor"),
                    "-cp",
                    pathOf("dev.bobbin.Generator"));
            var task = javac.getTask(null, files, null, options, null, files.getJavaFileObjects(source));
            assertThat(task.call()).isTrue();
        }
    }

    /** Where a class comes from; by name, as javac would complain of annotations that the processor itself was built with. */
    private static String pathOf(String type) {
        try {
            return Path.of(Class.forName(type)
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (ClassNotFoundException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
