package dev.bobbin.processor.trust;

import static dev.bobbin.processor.testing.ProblemCases.demo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bobbin.processor.ProcessorsForTests;
import dev.bobbin.processor.testing.Compilation;
import dev.bobbin.processor.testing.Message;
import dev.bobbin.processor.testing.Source;
import java.util.List;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that is wrong outside of any body: javac says so as if Bobbin were not there. */
class BadInputTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "// nothing",
                "package ;",
                "class Demo { @Generator static void walk(IntYield y) { y.yield(1); }",
                "class Demo { @Generator static void walk(IntYield y) { y.yield(1); } } }",
                "class Demo { @Generator static void walk(IntYield y) { y.yield(1) } }",
                "class Demo { @Generator static void walk(IntYield y { y.yield(1); } }",
                "class Demo { @Generator static void walk(IntYield y) { if (true { y.yield(1); } }",
                "class Demo { @Generator static void walk(IntYield y) { String s = \"\"\" ; } }",
                "class Demo { @Generator static void walk(IntYield y) { /* } }",
                "class Demo { @Generator static void walk(IntYield y) { y.yield(\\u00); } }",
                "class Demo { @Generator static void walk(IntYield y) { y.yield(1); } } class Demo {}",
                "class Demo { @Generator static void walk(IntYield y) {} @Generator static void walk(IntYield y) {} }",
                "class Demo extends Missing { @Generator static void walk(IntYield y) { y.yield(1); } }",
                "class Demo implements Missing<String> { @Generator static void walk(IntYield y) { y.yield(1); } }",
                "class Demo<T extends Missing> { @Generator void walk(Yield<T> y, T t) { y.yield(t); } }",
                "class Demo { @Generator static void walk(Yield<Missing> y) {} }",
                "class Demo { @Generator static void walk(IntYield y) throws Missing {} }",
                "class Demo { @Generator static void walk(IntYield y, void n) { y.yield(1); } }",
                "class Demo { static class B<T extends Number> {} @Generator static void walk(Yield<B<String>> y) {} }",
                "class Demo { @Generator static void walk(IntYield y, Enum<String> e) { y.yield(1); } }",
                "class Demo { @Generator static Missing walk(IntYield y) { return null; } }",
                "class Demo { @Missing @Generator static void walk(IntYield y) { y.yield(1); } }",
                "class Demo { @Generator(name = missing) static void walk(IntYield y) { y.yield(1); } }",
                "class Demo { @Generator(missing = 1) static void walk(IntYield y) { y.yield(1); } }",
                "class Demo { @Generator @Generator static void walk(IntYield y) { y.yield(1); } }",
                "class Demo { @Generator(name = 1) static void walk(IntYield y) { y.yield(1); } }",
                "class Demo { @Generator Demo(IntYield y) {} }",
                "class Demo { @Generator int field; }",
                "@Generator class Demo {}",
                "class Demo { void m(@Generator int n) {} }",
                "class Demo { void m() { @Generator int n = 0; } }",
                "class Demo { @Generator { } }",
                "class Demo extends Demo { @Generator static void walk(IntYield y) { y.yield(1); } }",
                "class Demo { @Generator void walk(IntYield y); }",
                "class Demo { @Generator static final void walk(IntYield y, int y) { } }",
            })
    void isReportedByJavacAlone(String source) {
        Source demo = demo(source);

        List<Message> plain = messages(demo);
        List<Message> withBobbin = messages(demo, ProcessorsForTests.installed());

        assertThat(withBobbin).isEqualTo(plain);
    }

    /** A class that a library was compiled against, and that is not there. */
    @Test
    void aClassFileWithoutItsSuperclass() {
        Compilation library = Compilation.of(
                        Source.of("Lost.java", "public class Lost {}"),
                        Source.of("Library.java", "public class Library extends Lost { public Lost lost; }"))
                .compile();
        String host = """
                class Demo extends Library {
                    @Generator
                    static void walk(Yield<Library> y, Library l) { y.yield(l); }

                    @Generator
                    void lost(Yield<Object> y) { y.yield(lost); }
                }
                """;

        List<Message> plain =
                Compilation.of(demo(host)).after(library, "Lost").compile().messages();
        List<Message> withBobbin = Compilation.of(demo(host))
                .after(library, "Lost")
                .processors(ProcessorsForTests.installed())
                .compile()
                .messages();

        assertThat(plain).isNotEmpty();
        assertThat(withBobbin).isEqualTo(plain);
    }

    /** A compilation knows its own sources first, and says what is wrong in each. */
    @Test
    void aBrokenFileDoesNotHideTheProblemsOfAnother() {
        Compilation compilation = Compilation.of(Source.of("Broken.java", "class Broken extends Missing {}"), demo("""
                        class Demo {
                            @Generator
                            static void walk(IntYield y) { Object o = y; }

                            @Generator
                            static void none() {}
                        }
                        """))
                .processors(ProcessorsForTests.installed())
                .compile();

        assertThat(compilation.messages())
                .extracting(m -> m.text().split(" ")[0])
                .containsExactlyInAnyOrder("cannot", "[NoCapability]", "[CapabilityEscapes]");
    }

    private static List<Message> messages(Source source, Processor... processors) {
        return Compilation.of(source)
                .processors(processors)
                // Of an annotation that nobody claims javac warns as soon as any processor runs.
                .options("-Xlint:all,-processing")
                .compile()
                .messages();
    }
}
