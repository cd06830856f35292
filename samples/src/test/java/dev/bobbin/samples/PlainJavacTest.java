package dev.bobbin.samples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bobbin.Generator;
import dev.bobbin.processor.BobbinProcessor;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The README's lines for a plain javac, run as they stand there: a JDK, two jars, no build tool. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the lines are for a POSIX shell")
class PlainJavacTest {
    private static final Path ROOT = Project.root();

    @TempDir
    Path folder;

    @Test
    void compilesAndRunsTheSamplesWithoutAWarning() throws Exception {
        copyInto(folder, List.of(jarOf(BobbinProcessor.class), jarOf(Generator.class)));
        try (Stream<Path> sources = Files.list(ROOT.resolve("samples/src/main/java/dev/bobbin/samples"))) {
            copyInto(Files.createDirectory(folder.resolve("src")), sources.toList());
        }

        ProcessBuilder shell = new ProcessBuilder("sh", "-e", "-c", commandsInReadme());
        shell.environment()
                .merge("PATH", javaHome() + File.separator + "bin", (path, bin) -> bin + File.pathSeparator + path);
        shell.environment().put("JDK_JAVAC_OPTIONS", "-Xlint:all -Werror -encoding UTF-8");

        assertThat(outputOf(shell))
                .isEqualTo(Files.readString(ROOT.resolve("samples/src/test/resources/expected/Fibonacci.txt")));
    }

    private static String commandsInReadme() throws IOException {
        return Snippets.blocksOf(Files.readString(ROOT.resolve("README.md"))).stream()
                .filter(block -> block.marker().orElse("").equals("plain javac"))
                .map(Snippets.Block::text)
                .findFirst()
                .orElseThrow();
    }

    private String outputOf(ProcessBuilder shell) throws IOException, InterruptedException {
        Path errors = folder.resolve("errors.txt");
        Process process =
                shell.directory(folder.toFile()).redirectError(errors.toFile()).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(() -> read(errors)).isZero();
        return output.replace(System.lineSeparator(), "\n");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static void copyInto(Path folder, List<Path> files) throws IOException {
        for (Path file : files) Files.copy(file, folder.resolve(file.getFileName()));
    }

    private static Path jarOf(Class<?> type) throws URISyntaxException {
        Path place =
                Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        assertThat(place).as("needs the packaged jars: run mvn verify").isRegularFile();
        return place;
    }

    private static String javaHome() {
        return System.getProperty("java.home");
    }
}
