package dev.bobbin.processor.environment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bobbin.processor.ProcessorsForTests;
import dev.bobbin.processor.problem.Problem;
import dev.bobbin.processor.testing.Source;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavacTest {
    @Test
    void anotherCompilerIsOneClearErrorAtTheMethod(@TempDir Path folder) throws IOException {
        Source demo = Source.of("Demo.java", """
                class Demo {
                    @dev.bobbin.Generator
                    static void \u25b6walk(dev.bobbin.IntYield y) {}
                }
                """);

        List<Diagnostic<? extends JavaFileObject>> errors = compileByAnother(demo, folder);

        assertThat(errors).hasSize(1);
        assertThat(errors.get(0).getMessage(Locale.ROOT))
                .isEqualTo(Problem.NOT_JAVAC.message("Eclipse's (ecj)"))
                .contains("Bobbin needs javac");
        assertThat(errors.get(0).getLineNumber()).isEqualTo(demo.line());
        assertThat(errors.get(0).getColumnNumber()).isEqualTo(demo.column());
    }

    @Test
    void itIsSaidOnce(@TempDir Path folder) throws IOException {
        Source demo = Source.of("Demo.java", """
                class Demo {
                    @dev.bobbin.Generator
                    static void walk(dev.bobbin.IntYield y) {}

                    @dev.bobbin.Generator
                    static void again(dev.bobbin.IntYield y) {}
                }
                """);

        assertThat(compileByAnother(demo, folder)).hasSize(1);
    }

    private static List<Diagnostic<? extends JavaFileObject>> compileByAnother(Source demo, Path folder)
            throws IOException {
        Path file = folder.resolve("Demo.java");
        Files.writeString(file, demo.getCharContent(true));
        List<Diagnostic<? extends JavaFileObject>> errors = new ArrayList<>();

        JavaCompiler ecj = new EclipseCompiler();
        var files = ecj.getStandardFileManager(null, null, null);
        var task = ecj.getTask(
                new StringWriter(), // it prints its errors as well
                files,
                diagnostic -> {
                    if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
                        errors.add(diagnostic);
                    }
                },
                List.of("--release", "17", "-d", folder.toString(), "-cp", System.getProperty("java.class.path")),
                null,
                files.getJavaFileObjects(file));
        task.setProcessors(List.of(ProcessorsForTests.withoutBodies()));
        task.call();

        return errors;
    }
}
