package dev.bobbin.samples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bobbin.Generator;
import dev.bobbin.processor.BobbinProcessor;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The jars as they are delivered, on every path on which javac takes them. */
class PackagedProcessorTest {
    private static final String DEMO = """
            package app;

            import dev.bobbin.Generator;
            import dev.bobbin.IntYield;

            public class Demo {
                private static int secret = 1;

                private Demo() {}

                @Generator
                static void walk(IntYield y, int to) {
                    for (int i = secret; i <= to; i++) y.yield(i);
                }

                @Generator
                static void twice(IntYield y, int to) {
                    walk(y, to);
                    y.yieldFrom(DemoGenerators.walk(to));
                }

                public static int sum() {
                    return DemoGenerators.twice(4).ints().sum();
                }
            }
            """;

    @TempDir
    Path folder;

    private List<Path> sources;

    @BeforeEach
    void writeSources() throws IOException {
        Path demo = Files.createDirectories(folder.resolve("src/app")).resolve("Demo.java");
        sources = new ArrayList<>(List.of(Files.writeString(demo, DEMO)));
    }

    static Stream<List<String>> waysToTheProcessor() {
        return Stream.of(
                List.of("-processorpath", processor()),
                List.of("--processor-module-path", processor()),
                List.of("--processor-module-path", processor(), "-processor", BobbinProcessor.class.getName()));
    }

    @ParameterizedTest
    @MethodSource("waysToTheProcessor")
    void fromTheClassPath(List<String> processing) throws Exception {
        compile(processing, "-cp", runtime());

        assertThat(sumOnTheClassPath()).isEqualTo(20);
    }

    @ParameterizedTest
    @MethodSource("waysToTheProcessor")
    void inANamedModule(List<String> processing) throws Exception {
        addModuleInfo("module app { requires dev.bobbin; exports app; }");

        compile(processing, "-p", runtime());

        assertThat(sumInAModule()).isEqualTo(20);
    }

    /** Both jars in one place, which is how some builds hand over all that they have. */
    @Test
    void inANamedModuleWithBothJarsOnTheModulePath() throws Exception {
        addModuleInfo("module app { requires dev.bobbin; requires java.compiler; exports app; }");

        compile(List.of("-processorpath", processor()), "-p", runtime() + File.pathSeparator + processor());

        assertThat(sumInAModule()).isEqualTo(20);
    }

    /** Since JDK 21 javac has an option to look for processors on the class path, which since 23 it does not do by itself. */
    @Test
    void fromTheClassPathThatHasTheProcessorToo() throws Exception {
        List<String> processing = Runtime.version().feature() >= 21 ? List.of("-proc:full") : List.of();

        // "classfile" complains of annotations inside the jar.
        compile(processing, "-cp", runtime() + File.pathSeparator + processor(), "-Xlint:-classfile");

        assertThat(sumOnTheClassPath()).isEqualTo(20);
    }

    /** Gradle reads this file, and compiles without increments if the jar lacks it or names another class. */
    @Test
    void tellsGradleThatBothProcessorsAreIncremental() throws IOException {
        try (JarFile jar = new JarFile(processor())) {
            List<String> services = lines(jar, "META-INF/services/javax.annotation.processing.Processor");
            List<String> incremental = lines(jar, "META-INF/gradle/incremental.annotation.processors");

            assertThat(services).hasSize(2);
            assertThat(incremental)
                    .containsExactlyInAnyOrderElementsOf(
                            services.stream().map(name -> name + ",isolating").toList());
        }
    }

    private static List<String> lines(JarFile jar, String entry) throws IOException {
        try (var in = jar.getInputStream(jar.getEntry(entry))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        }
    }

    private void addModuleInfo(String text) throws IOException {
        sources.add(Files.writeString(folder.resolve("src/module-info.java"), text));
    }

    private void compile(List<String> processing, String... options) {
        List<String> arguments = new ArrayList<>(processing);
        arguments.addAll(List.of("-Xlint:all", "-Werror", "-d", classes().toString()));
        arguments.addAll(Arrays.asList(options));
        sources.forEach(source -> arguments.add(source.toString()));
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said, true);

        int exit = ToolProvider.findFirst("javac").orElseThrow().run(out, out, arguments.toArray(String[]::new));

        assertThat(said.toString()).isEmpty();
        assertThat(exit).isZero();
    }

    private int sumOnTheClassPath() throws Exception {
        URL[] path = {classes().toUri().toURL(), Path.of(runtime()).toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(path, ClassLoader.getPlatformClassLoader())) {
            return sum(loader);
        }
    }

    private int sumInAModule() throws ReflectiveOperationException {
        ModuleLayer boot = ModuleLayer.boot();
        var resolved = boot.configuration()
                .resolve(ModuleFinder.of(classes(), Path.of(runtime())), ModuleFinder.of(), Set.of("app"));
        ModuleLayer layer = boot.defineModulesWithOneLoader(resolved, ClassLoader.getPlatformClassLoader());
        return sum(layer.findLoader("app"));
    }

    private static int sum(ClassLoader loader) throws ReflectiveOperationException {
        return (int) loader.loadClass("app.Demo").getMethod("sum").invoke(null);
    }

    private Path classes() {
        return folder.resolve("classes");
    }

    private static String runtime() {
        return jarOf(Generator.class);
    }

    private static String processor() {
        return jarOf(BobbinProcessor.class);
    }

    private static String jarOf(Class<?> type) {
        try {
            Path jar = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            assertThat(jar).as("needs the packaged jars: run mvn verify").isRegularFile();
            return jar.toString();
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
