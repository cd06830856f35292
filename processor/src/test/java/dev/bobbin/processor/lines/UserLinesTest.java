package dev.bobbin.processor.lines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.bobbin.Gen;
import dev.bobbin.processor.ProcessorsForTests;
import dev.bobbin.processor.rounds.Bodies;
import dev.bobbin.processor.rounds.Bodies.Outcome;
import dev.bobbin.processor.testing.Compilation;
import dev.bobbin.processor.testing.Modules;
import dev.bobbin.processor.testing.Source;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserLinesTest {
    private static final String DEMO = """
            package p;

            public class Demo {
                private Demo() {}

                @dev.bobbin.Generator
                public static void walk(dev.bobbin.Yield<String> y, long seed) {}
            }
            """;

    /** A body that fails in each of the places that have line numbers of their own. */
    private static final String BODY = """
            package p;

            final class Demo$walk extends dev.bobbin.frame.GenFrame<String, Void, Void> {
                private static final double D = Math.random();
                private final long seed;
                Demo$walk(long seed) { this.seed = seed + 4000000000L; }
                @Override protected Object resume(int at) {
                    Runnable lambda = () -> {
                        throw new IllegalStateException("seed " + seed + D);
                    };
                    new Object() {
                        void fail() {
                            lambda.run();
                        }
                    }.fail();
                    return end(null);
                }
                @Override protected dev.bobbin.frame.Signal clear() { return null; }
                @Override protected String name() { return "Demo.walk"; }
            }
            """;

    private static final LineMap LINES =
            new LineMap("Demo.java", new TreeMap<>(Map.of(7, 100, 9, 200, 13, 300, 15, 100000)));

    private static final Bodies.Maker BODIES =
            (environment, javac, problems) -> (methods, missing) -> method -> new Outcome.Compiled(BODY, LINES);

    @Test
    void tracesShowTheUsersLines() {
        Compilation compilation = Compilation.of(Source.of("p/Demo.java", DEMO))
                .processors(ProcessorsForTests.withBodies(BODIES))
                .options("-Xlint:all", "-Werror")
                .compile();

        assertThat(compilation.messages()).as(compilation.report()).isEmpty();
        assertThat(trace(compilation.load("p.DemoGenerators")))
                .containsExactly(
                        "lambda$resume$0(Demo.java:200)",
                        "fail(Demo.java:300)",
                        // The largest line a class file can name.
                        "resume(Demo.java:65535)");
    }

    @Test
    void withoutDebugInformationThereIsNothingToRewrite() {
        Compilation compilation = Compilation.of(Source.of("p/Demo.java", DEMO))
                .processors(ProcessorsForTests.withBodies(BODIES))
                .options("-g:none")
                .compile();

        assertThat(compilation.messages()).isEmpty();
        assertThat(trace(compilation.load("p.DemoGenerators"))).allMatch(frame -> frame.contains("(Unknown Source)"));
    }

    @Test
    void onDisk(@TempDir Path folder) throws Exception {
        compile(
                folder,
                List.of("-d", Files.createDirectory(folder.resolve("classes")).toString()));

        assertThat(trace(load(folder.resolve("classes")))).contains("fail(Demo.java:300)");
    }

    @Test
    void besideTheSourcesOnDisk(@TempDir Path folder) throws Exception {
        Path generated = Files.createDirectory(folder.resolve("generated"));

        compile(folder, List.of("-s", generated.toString()));

        assertThat(generated.resolve("p/Demo$walk$1.class")).exists();
        assertThat(trace(load(generated, folder))).contains("fail(Demo.java:300)");
    }

    @Test
    void inSeveralModulesAtOnce(@TempDir Path folder) throws Exception {
        Path source = Files.createDirectories(folder.resolve("src/m/p"));
        Files.writeString(source.resolve("Demo.java"), DEMO);
        Files.writeString(
                source.resolveSibling("module-info.java"), "module m { requires transitive dev.bobbin; exports p; }");
        Path classes = Files.createDirectory(folder.resolve("classes"));

        run(
                List.of(source.resolve("Demo.java"), source.resolveSibling("module-info.java")),
                List.of(
                        "--module-source-path",
                        folder.resolve("src").toString(),
                        "--module-path",
                        Modules.runtime().toString(),
                        "--class-path",
                        "",
                        "-d",
                        classes.toString()));

        assertThat(trace(load(classes.resolve("m")))).contains("fail(Demo.java:300)");
    }

    private static void compile(Path folder, List<String> options) throws IOException {
        Path source = Files.createDirectory(folder.resolve("p")).resolve("Demo.java");
        Files.writeString(source, DEMO);
        run(List.of(source), options);
    }

    private static void run(List<Path> sources, List<String> options) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<String> all = new ArrayList<>(List.of("--release", "17", "-Xlint:all,-options", "-Werror"));
        all.addAll(options);
        if (!options.contains("--module-path")) {
            all.addAll(List.of("--class-path", System.getProperty("java.class.path")));
        }
        try (StandardJavaFileManager files = javac.getStandardFileManager(diagnostics, null, null)) {
            JavaCompiler.CompilationTask task =
                    javac.getTask(null, files, diagnostics, all, null, files.getJavaFileObjectsFromPaths(sources));
            task.setProcessors(List.of(ProcessorsForTests.withBodies(BODIES)));
            assertThat(task.call()).as(diagnostics.getDiagnostics().toString()).isTrue();
        }
        assertThat(diagnostics.getDiagnostics()).isEmpty();
    }

    private static Class<?> load(Path... folders) throws Exception {
        URL[] urls = new URL[folders.length];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = folders[i].toUri().toURL();
        }
        try (URLClassLoader loader = new URLClassLoader(urls)) {
            Class<?> factories = Class.forName("p.DemoGenerators", true, loader);
            trace(factories); // while the loader is open
            return factories;
        }
    }

    /** The frames of the exception that the first resumption throws, as far as they are in generated code. */
    private static List<String> trace(Class<?> factories) {
        try {
            Method factory = factories.getMethod("walk", long.class);
            Gen<?, ?, ?> generator = (Gen<?, ?, ?>) factory.invoke(null, 1L);
            Throwable thrown = catchThrowable(generator::next);
            assertThat(thrown).hasMessageStartingWith("seed 4000000001");
            return Stream.of(thrown.getStackTrace())
                    .filter(frame -> frame.getClassName().startsWith("p."))
                    .map(StackTraceElement::toString)
                    .map(frame -> frame.replaceAll(".*\\.(?=[\\w$]+\\()", ""))
                    .toList();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
