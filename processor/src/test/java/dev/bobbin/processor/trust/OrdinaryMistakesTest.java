package dev.bobbin.processor.trust;

import static dev.bobbin.processor.testing.ProblemCases.demo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bobbin.processor.ProcessorsForTests;
import dev.bobbin.processor.testing.Compilation;
import dev.bobbin.processor.testing.Message;
import dev.bobbin.processor.testing.Source;
import java.util.List;
import javax.annotation.processing.Processor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wrong Java in a body: javac says so once, at the user's line, as if Bobbin were not there. */
class OrdinaryMistakesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "int n = \"text\"; y.yield(n);",
                "y.yield(\"text\");",
                "y.yield(missing);",
                "y.yield(missing());",
                "Missing m = null; y.yield(1);",
                "throw new Exception();",
                "y.yield(1); Thread.sleep(1);",
                "return; y.yield(1);",
                "while (true) y.yield(1); y.yield(2);",
                "int n; y.yield(n);",
                "final int n = 1; y.yield(n); n = 2;",
                "int n = 0; n++; Runnable r = () -> use(n); y.yield(1);",
                "List<String> l = new ArrayList<Integer>(); y.yield(1);",
                "for (String s : List.of(1)) y.yield(s.length());",
                "y.yield(1)",
                "y.yield(1);; int y = 2;",
                "y.yield(1, 2);",
                "yield(1);",
                "int r = y.yield(1);",
                "return 1;",
                "try { y.yield(1); } catch (java.io.IOException e) {}",
                "switch (1) { case 1: y.yield(1); case 1: break; }",
                "break;",
                "String s = (String) 1; y.yield(s.length());",
                "Object o = \"\"; if (o instanceof Integer i || i > 0) y.yield(1);",
                "AtomicInteger a = null; y.yield(1);",
                "this.toString(); y.yield(1);",
                "wrong(y);",
                "wrong(y, \"text\");",
                "int n = right(y, 1); y.yield(n);",
                "String s = \"open; y.yield(1);",
                "int n = 'ab'; y.yield(n);",
                "y.yield(1); }",
                "int x = y.yield(1) + y.yield(2);",
            })
    void isReportedByJavacAlone(String body) {
        Source demo = demo("""
                class Demo {
                    @Generator
                    static void walk(IntYield y) {
                        y.yield(0);
                        %s
                    }

                    @Generator
                    static void right(IntYield y, int n) { y.yield(n); }

                    static void use(int n) {}
                }
                """.formatted(body));

        List<Message> plain = messages(demo);
        List<Message> withBobbin = messages(demo, ProcessorsForTests.installed());

        assertThat(plain).isNotEmpty();
        assertThat(withBobbin).isEqualTo(plain);
    }

    /** A factory that callers use exists whatever is wrong with the body. */
    @ParameterizedTest
    @ValueSource(strings = {"int n = \"text\";", "return missing;", "int n; use(n);", "Missing m;"})
    void callersOfTheFactoryAreNotBlamed(String body) {
        Source demo = demo("""
                class Demo {
                    @Generator
                    static <T> void walk(Yield<T> y, T first) {
                        y.yield(first);
                        %s
                    }

                    static Gen<String, Void, Void> all() { return DemoGenerators.walk(""); }

                    static void use(int n) {}
                }
                """.formatted(body));

        List<Message> messages = messages(demo, ProcessorsForTests.installed());

        assertThat(messages).hasSize(1).allMatch(m -> m.isError() && m.file().endsWith("Demo.java") && m.line() == 7);
    }

    private static List<Message> messages(Source source, Processor... processors) {
        return Compilation.of(source)
                .processors(processors)
                .options("-Xlint:all")
                .compile()
                .messages();
    }
}
