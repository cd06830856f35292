package dev.bobbin.processor.trust;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bobbin.processor.BobbinProcessor;
import dev.bobbin.processor.ProcessorsForTests;
import dev.bobbin.processor.testing.Compilation;
import dev.bobbin.processor.testing.GeneratingProcessor;
import dev.bobbin.processor.testing.Modules;
import dev.bobbin.processor.testing.Source;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The options and the paths that users compile with: the host compiles without a word, and runs. */
class WaysToCompileTest {
    private static final String DEMO = """
            package app;

            import dev.bobbin.Generator;
            import dev.bobbin.IntYield;

            /** A host. */
            public final class Demo {
                private static int secret = 1;

                private Demo() {}

                /**
                 * Yields.
                 *
                 * @param y the capability
                 * @param to the last
                 */
                @Generator
                public static void walk(IntYield y, int to) {
                    for (int i = secret; i <= to; i++) y.yield(i);
                }

                /**
                 * Sums up.
                 *
                 * @return the sum
                 */
                public static int sum() {
                    int sum = 0;
                    for (int i : DemoGenerators.walk(4)) sum += i;
                    return sum;
                }
            }
            """;
    private static final String MODULE = "module app { requires transitive dev.bobbin; exports app; }";

    @TempDir
    Path folder;

    static List<List<String>> options() {
        List<List<String>> options = new ArrayList<>(List.of(
                List.of("-g:none"),
                List.of("-g", "-parameters"),
                List.of("-implicit:none"),
                List.of("-XDrawDiagnostics", "-Xdiags:verbose")));
        if (Runtime.version().feature() >= 21) options.add(List.of("-proc:full"));
        return options;
    }

    @ParameterizedTest
    @MethodSource("options")
    void options(List<String> options) throws ReflectiveOperationException {
        Compilation compilation = Compilation.of(Source.of("app/Demo.java", DEMO))
                .processors(ProcessorsForTests.installed())
                .options("-Xlint:all", "-Werror")
                .options(options.toArray(String[]::new))
                .compile();

        assertThat(compilation.messages()).as(compilation.report()).isEmpty();
        assertThat(compilation.load("app.Demo").getMethod("sum").invoke(null)).isEqualTo(10);
    }

    /** What the body and the factory's name mention is generated as late as can be. */
    @Test
    void anotherProcessorGeneratesWhatTheHostMentions() {
        Compilation compilation = Compilation.of(Source.of("Demo.java", """
                        class Demo {
                            @dev.bobbin.Generator(name = Made.NAME)
                            static void walk(dev.bobbin.IntYield y) { y.yield(Made.NUMBER); }
                        }
                        """))
                .processors(new GeneratingProcessor(
                        4, "Made", "class Made { static final String NAME = \"late\"; static int NUMBER = 1; }"))
                .processors(ProcessorsForTests.installed())
                .options("-Xlint:all", "-Werror")
                .compile();

        assertThat(compilation.messages()).as(compilation.report()).isEmpty();
        assertThat(compilation.generated("DemoGenerators")).contains("late()");
    }

    @Test
    void aNamedModuleWithTheProcessorsByName() throws Exception {
        assertModuleRuns(List.of(
                "-processorpath",
                processorPath(ownClasses()),
                "-processor",
                "dev.bobbin.processor.BobbinProcessor,dev.bobbin.processor.UnmarkedTypesProcessor"));
    }

    private void assertModuleRuns(List<String> processing) throws IOException, ReflectiveOperationException {
        Path sources = Files.createDirectories(folder.resolve("src/app"));
        Path module = Files.writeString(folder.resolve("src/module-info.java"), MODULE);
        Path demo = Files.writeString(sources.resolve("Demo.java"), DEMO);
        Path classes = folder.resolve("classes");
        List<String> options = new ArrayList<>(processing);
        options.addAll(List.of("--module-path", Modules.runtime().toString(), "-d", classes.toString()));
        options.addAll(List.of("-Xlint:all", "-Werror"));
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();

        try (var files = javac.getStandardFileManager(null, null, null)) {
            boolean succeeded = javac.getTask(said, files, null, options, null, files.getJavaFileObjects(module, demo))
                    .call();
            assertThat(said.toString()).isEmpty();
            assertThat(succeeded).isTrue();
        }
        ModuleLayer boot = ModuleLayer.boot();
        var resolved = boot.configuration()
                .resolve(ModuleFinder.of(classes, Modules.runtime()), ModuleFinder.of(), Set.of("app"));
        ModuleLayer layer = boot.defineModulesWithOneLoader(resolved, ClassLoader.getPlatformClassLoader());
        assertThat(layer.findLoader("app")
                        .loadClass("app.Demo")
                        .getMethod("sum")
                        .invoke(null))
                .isEqualTo(10);
    }

    private static Path ownClasses() throws URISyntaxException {
        return Path.of(BobbinProcessor.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    }

    /** The processor and the libraries that its jar contains. */
    private static String processorPath(Path processor) {
        Stream<String> libraries = Arrays.stream(
                        System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(path -> Path.of(path).getFileName().toString().startsWith("javapoet"));
        return Stream.concat(Stream.of(processor.toString()), libraries)
                .collect(Collectors.joining(File.pathSeparator));
    }
}
