package dev.bobbin.processor.trust;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bobbin.processor.ProcessorsForTests;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the output goes on disk, and what is said if it cannot go there. */
class OutputFoldersTest {
    private static final String DEMO = """
            package app;

            class Demo {
                @dev.bobbin.Generator
                static void walk(dev.bobbin.IntYield y) { y.yield(Other.ONE); }

                static Object use() { return DemoGenerators.walk(); }
            }
            """;
    private static final String OTHER = """
            package app;

            class Other {
                static int ONE = 1;

                @dev.bobbin.Generator
                static void all(dev.bobbin.IntYield y) { Demo.walk(y); }
            }
            """;
    private static final List<String> SOURCES =
            List.of("app/Demo$walk.java", "app/DemoGenerators.java", "app/Other$all.java", "app/OtherGenerators.java");
    private static final List<String> CLASSES = List.of(
            "app/Demo$walk.class",
            "app/Demo.class",
            "app/DemoGenerators.class",
            "app/Other$all.class",
            "app/Other.class",
            "app/OtherGenerators.class");

    @TempDir
    Path folder;

    private Path demo;
    private Path other;

    @BeforeEach
    void writeSources() throws IOException {
        Path app = Files.createDirectories(folder.resolve("src/app"));
        demo = Files.writeString(app.resolve("Demo.java"), DEMO);
        other = Files.writeString(app.resolve("Other.java"), OTHER);
    }

    @Test
    void aFolderThatIsNotThereIsMade() throws IOException {
        assertThat(compile(List.of(demo, other), "-d", at("new/classes"))).isEmpty();

        assertThat(filesIn("new/classes"))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(SOURCES, CLASSES).flatMap(List::stream).toList());
    }

    @Test
    void sourcesGoWhereTheyAreToGo() throws IOException {
        Files.createDirectories(folder.resolve("generated"));

        assertThat(compile(List.of(demo, other), "-d", at("classes"), "-s", at("generated")))
                .isEmpty();

        assertThat(filesIn("classes")).containsExactlyInAnyOrderElementsOf(CLASSES);
        assertThat(filesIn("generated")).containsExactlyInAnyOrderElementsOf(SOURCES);
    }

    @Test
    void processingAloneWritesTheSourcesAlone() throws IOException {
        assertThat(compile(List.of(demo, other), "-proc:only", "-d", at("classes")))
                .isEmpty();

        assertThat(filesIn("classes")).containsExactlyInAnyOrderElementsOf(SOURCES);
    }

    /** What {@code -proc:only} has written compiles without a processor. */
    @Test
    void theSourcesCompileByThemselves() throws IOException {
        Files.createDirectories(folder.resolve("generated"));
        assertThat(compile(List.of(demo, other), "-proc:only", "-s", at("generated"), "-d", at("none")))
                .isEmpty();
        List<Path> all = new ArrayList<>(List.of(demo, other));
        SOURCES.forEach(source -> all.add(folder.resolve("generated").resolve(source)));

        assertThat(compile(all, "-proc:none", "-d", at("classes"))).isEmpty();

        assertThat(filesIn("classes")).containsExactlyInAnyOrderElementsOf(CLASSES);
    }

    /** A second build on top of the first, with the first one's classes on the class path. */
    @Test
    void theOutputOfTheLastTimeIsReplaced() throws IOException {
        // javac warns of every generated class that is on the class path already.
        String[] options = {
            "-Xlint:-processing", "-d", at("classes"), "-cp", at("classes") + File.pathSeparator + classPath()
        };
        assertThat(compile(List.of(demo, other), options)).isEmpty();
        Files.writeString(demo, DEMO.replace("y.yield(", "y.yield(2); y.yield("));

        assertThat(compile(List.of(demo), options)).isEmpty();

        assertThat(Files.readString(folder.resolve("classes/app/Demo$walk.java")))
                .contains("suspend(2,");
    }

    /** javac compiles a host that it finds on the source path, but hands it to no processor. */
    @ParameterizedTest
    @ValueSource(strings = {"-implicit:none", "-implicit:class"})
    void aGeneratorOnTheSourcePathHasNoFactory(String implicit) throws IOException {
        assertThat(compile(List.of(other), implicit, "-d", at("classes"), "-sourcepath", at("src")))
                .hasSize(1)
                .allMatch(m -> m.startsWith("ERROR Other.java:7: [FactoryMissing] the generator 'Demo.walk' cannot be"
                        + " called from here: its factory app.DemoGenerators.walk does not exist; try: "));
    }

    @Test
    void aGeneratorOnTheSourcePathWithAFactoryFromBefore() throws IOException {
        assertThat(compile(List.of(demo), "-d", at("before"), "-sourcepath", at("src"), "-implicit:none"))
                .isEmpty();

        assertThat(compile(
                        List.of(other),
                        "-implicit:none",
                        "-d",
                        at("classes"),
                        "-sourcepath",
                        at("src"),
                        "-cp",
                        at("before") + File.pathSeparator + classPath()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "app/DemoGenerators.java",
                "app/Demo$walk.java",
                "app/DemoGenerators.class",
                "app/Demo$walk.class",
            })
    void aFolderIsInTheWay(String output) throws IOException {
        Files.createDirectories(folder.resolve("classes").resolve(output));

        assertOneNotWritten(output);
    }

    @Test
    void aFileIsInTheWayOfThePackage() throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("classes")).resolve("app"), "");

        List<String> messages = compile(List.of(demo, other), "-d", at("classes"));

        assertThat(messages)
                .filteredOn(m -> m.startsWith("ERROR"))
                .hasSize(2)
                .anyMatch(m -> m.startsWith("ERROR Demo.java:3: [OutputNotWritten] the class 'app.DemoGenerators'"))
                .anyMatch(m -> m.startsWith("ERROR Other.java:3: [OutputNotWritten] the class 'app.OtherGenerators'"));
    }

    private void assertOneNotWritten(String output) throws IOException {
        String name = output.replace('/', '.').replaceAll("\\.(java|class)$", "");
        String line = name.contains("$") ? "5" : "3";

        List<String> messages = compile(List.of(demo, other), "-d", at("classes"));

        assertThat(messages)
                .hasSize(1)
                .allMatch(
                        m -> m.startsWith("ERROR Demo.java:" + line + ": [OutputNotWritten] the class '" + name + "'"));
    }

    private List<String> compile(List<Path> sources, String... options) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
        List<String> all = new ArrayList<>(List.of("--release", "17", "-Xlint:all,-options"));
        all.addAll(List.of(options));
        try (var files = javac.getStandardFileManager(collector, Locale.ROOT, null)) {
            JavaCompiler.CompilationTask task = javac.getTask(
                    null, files, collector, all, null, files.getJavaFileObjects(sources.toArray(Path[]::new)));
            if (!all.contains("-proc:none")) task.setProcessors(List.of(ProcessorsForTests.installed()));
            task.setLocale(Locale.ROOT);
            task.call();
        }
        return collector.getDiagnostics().stream()
                .map(OutputFoldersTest::describe)
                .toList();
    }

    private static String describe(Diagnostic<? extends JavaFileObject> message) {
        JavaFileObject source = message.getSource();
        String place =
                source == null ? "" : Path.of(source.toUri()).getFileName() + ":" + message.getLineNumber() + ": ";
        return message.getKind() + " " + place + message.getMessage(Locale.ROOT);
    }

    private static String classPath() {
        return System.getProperty("java.class.path");
    }

    private String at(String path) {
        return folder.resolve(path).toString();
    }

    private List<String> filesIn(String path) throws IOException {
        Path root = folder.resolve(path);
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace(File.separatorChar, '/'))
                    .toList();
        }
    }
}
