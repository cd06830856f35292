package dev.bobbin.processor.trust;

import static dev.bobbin.processor.testing.ProblemCases.assertOnly;
import static dev.bobbin.processor.testing.ProblemCases.demo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bobbin.processor.ProcessorsForTests;
import dev.bobbin.processor.problem.Problem;
import dev.bobbin.processor.testing.Compilation;
import dev.bobbin.processor.testing.ForwardingEnvironment;
import dev.bobbin.processor.testing.ForwardingFiler;
import dev.bobbin.processor.testing.Message;
import dev.bobbin.processor.testing.Source;
import dev.bobbin.processor.testing.WrappingProcessor;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.lang.model.element.Element;
import javax.tools.ForwardingJavaFileObject;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Bobbin asks of the compiler's filer, and what it says if the filer fails. */
class OutputTest {
    private static final String HOST = """
            %sclass Demo {
                @Generator
                static void %swalk(IntYield y) { y.yield(1); }

                static Object use() { return DemoGenerators.walk(); }

                static class Inner {
                    @Generator
                    private int walk(IntYield y) { y.yield(2); return 3; }
                }
            }
            """;

    @Test
    void eachFileOriginatesFromItsHostAlone() {
        Map<String, String> origins = new TreeMap<>();

        Compilation compilation = compile(
                filer -> new ForwardingFiler(filer) {
                    @Override
                    public JavaFileObject createSourceFile(CharSequence name, Element... originating)
                            throws IOException {
                        assertThat(originating).as(name.toString()).hasSize(1);
                        origins.put(name.toString(), originating[0].toString());
                        return super.createSourceFile(name, originating);
                    }
                },
                demo(HOST.formatted("", "")));

        assertThat(compilation.messages()).as(compilation.report()).isEmpty();
        assertThat(origins)
                .isEqualTo(Map.of(
                        "DemoGenerators", "Demo",
                        "Demo$walk", "Demo",
                        "Demo_InnerGenerators", "Demo.Inner",
                        "Demo$Inner$walk", "Demo.Inner"));
    }

    @Test
    void aFactoryCannotBeCreated() {
        Source source = demo(HOST.formatted("\u25b6", ""));

        Message message = assertOnly(Problem.OUTPUT_NOT_WRITTEN, source, compile(failing("DemoGenerators", 0), source));

        assertThat(message.text())
                .startsWith("[OutputNotWritten] the class 'DemoGenerators' that Bobbin generates cannot be written:"
                        + " java.io.IOException: no space; try: ");
    }

    @Test
    void aFactoryCannotBeOpened() {
        Source source = demo(HOST.formatted("\u25b6", ""));

        assertOnlyError(source, compile(failing("DemoGenerators", 1), source));
    }

    @Test
    void aBodyCannotBeCreated() {
        Source source = demo(HOST.formatted("", "\u25b6"));

        assertOnly(Problem.OUTPUT_NOT_WRITTEN, source, compile(failing("Demo$walk", 0), source));
    }

    @Test
    void aBodyCannotBeOpened() {
        Source source = demo(HOST.formatted("", "\u25b6"));

        assertOnlyError(source, compile(failing("Demo$walk", 1), source));
    }

    /** javac compiles every source file that was closed, also one that ends half-way. */
    @ParameterizedTest
    @ValueSource(strings = {"DemoGenerators", "Demo$walk"})
    void nothingHalfWrittenIsLeft(String name) {
        boolean isFactory = name.endsWith("Generators");
        Source source = demo(HOST.formatted(isFactory ? "\u25b6" : "", isFactory ? "" : "\u25b6"));
        List<String> deleted = new ArrayList<>();

        Compilation compilation = compile(fillingUp(name, deleted), source);

        assertOnlyError(source, compilation);
        assertThat(deleted).containsExactly(name);
        assertThat(compilation.generated(name)).isEmpty();
    }

    /** All that is wrong is said in one compilation. */
    @Test
    void everyFileThatFailsIsNamedAndSoIsWhatIsWrongInTheBodies() {
        Compilation compilation = compile(failing("Demo", 0), demo("""
                class Demo {
                    @Generator
                    static void walk(IntYield y) { Object o = y; }

                    @Generator
                    static void other(IntYield y) { synchronized (Demo.class) { y.yield(1); } }
                }

                class Demo2 {
                    @Generator
                    static void walk(IntYield y) { y.yield(1); }
                }
                """));

        assertThat(compilation.messages())
                .extracting(m -> m.text().replaceAll(" .*", "") + m.line())
                .containsExactlyInAnyOrder(
                        "[OutputNotWritten]3",
                        "[OutputNotWritten]11",
                        "[CapabilityEscapes]5",
                        "[SuspendsInSynchronized]8");
    }

    /** javac itself warns of the file that nobody could write to. */
    private static void assertOnlyError(Source source, Compilation compilation) {
        assertThat(compilation.messages().stream().filter(Message::isError))
                .as(compilation.report())
                .hasSize(1)
                .allMatch(m -> m.text().startsWith("[OutputNotWritten] ")
                        && m.line() == source.line()
                        && m.column() == source.column());
    }

    /** @param operation which operation fails: 0 to create the file, 1 to open it */
    private static UnaryOperator<Filer> failing(String prefix, int operation) {
        return filer -> new ForwardingFiler(filer) {
            @Override
            public JavaFileObject createSourceFile(CharSequence name, Element... originating) throws IOException {
                if (!name.toString().startsWith(prefix)) return super.createSourceFile(name, originating);
                if (operation == 0) throw new IOException("no space");
                return new ForwardingJavaFileObject<>(super.createSourceFile(name, originating)) {
                    @Override
                    public Writer openWriter() throws IOException {
                        throw new IOException("no space");
                    }
                };
            }
        };
    }

    /** Has room for half of a file. */
    private static UnaryOperator<Filer> fillingUp(String full, List<String> deleted) {
        return filer -> new ForwardingFiler(filer) {
            @Override
            public JavaFileObject createSourceFile(CharSequence name, Element... originating) throws IOException {
                if (!full.contentEquals(name)) return super.createSourceFile(name, originating);
                return new ForwardingJavaFileObject<>(super.createSourceFile(name, originating)) {
                    @Override
                    public Writer openWriter() throws IOException {
                        return new FilterWriter(super.openWriter()) {
                            @Override
                            public void write(String text, int offset, int length) throws IOException {
                                out.write(text, offset, length / 2);
                                throw new IOException("no space");
                            }
                        };
                    }

                    @Override
                    public boolean delete() {
                        deleted.add(name.toString());
                        return super.delete();
                    }
                };
            }
        };
    }

    private static Compilation compile(UnaryOperator<Filer> wrapper, Source source) {
        return Compilation.of(source)
                .processors(Stream.of(ProcessorsForTests.installed())
                        .map(processor ->
                                new WrappingProcessor(processor, environment -> new WithFiler(environment, wrapper)))
                        .toArray(Processor[]::new))
                .options("-Xlint:all")
                .compile();
    }

    private static final class WithFiler extends ForwardingEnvironment {
        private final Filer filer;

        WithFiler(ProcessingEnvironment environment, UnaryOperator<Filer> wrapper) {
            super(environment);
            this.filer = wrapper.apply(environment.getFiler());
        }

        @Override
        public Filer getFiler() {
            return filer;
        }
    }
}
