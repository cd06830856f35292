package dev.bobbin.processor.trust;

import static dev.bobbin.processor.testing.ProblemCases.demo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bobbin.processor.ProcessorsForTests;
import dev.bobbin.processor.testing.Compilation;
import dev.bobbin.processor.testing.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A host compiles with Bobbin as it does without, and the same input always gives the same output. */
class NoTraceTest {
    private static final Source OTHER = Source.of("Other.java", """
            class Other<T> {
                int count;

                @dev.bobbin.Generator
                T all(dev.bobbin.YieldSend<T, String> y, T value) {
                    try {
                        return y.yield(value).isEmpty() ? value : null;
                    } finally {
                        Demo.values(i -> count += i, 3);
                    }
                }

                @dev.bobbin.Generator(name = "twice")
                private void all(dev.bobbin.IntYield y) {
                    Demo.values(y, count++);
                    Runnable later = new Runnable() {
                        public void run() { count++; }
                    };
                    later.run();
                    y.yield(count);
                }
            }
            """);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "var o = new Object() { int n = 1; }; y.yield(o.n); y.yield(o.n++);",
                "var o = java.util.Optional.of(new Object() { int n = 1; }); y.yield(o.get().n);",
                "Runnable r = () -> { var o = new Object() { int n; }; o.n++; }; r.run(); y.yield(1);",
                "record Point(int x, int y) {} var p = new Point(1, 2); y.yield(p.x()); y.yield(p.y());",
                "List raw = new ArrayList(); raw.add(1); y.yield(raw.size());",
                "y.yield((int) 1); switch (n) { case 1: y.yield(1); case 2: y.yield(2); }",
                "Thread t = new Thread(); t.stop(); y.yield(new Date().getYear());",
                "var list = List.of(1, \"\", 2.0); for (var x : list) y.yield(x.hashCode());",
                "y.yield(switch (n) { case 1 -> { Object o = new Object() {}; yield o.hashCode(); } default -> 2; });",
                "enum E { A { int f() { return 1; } }; int f() { return 0; } } y.yield(E.A.f());",
                "java.util.function.IntSupplier s = new Random()::nextInt; y.yield(s.getAsInt()); assert n > 0 : \"n\";",
            })
    void theHostIsTheSameToTheByte(String body) {
        Source host = demo("""
                class Demo {
                    static final Object FIELD = new Object() { Object inner = new Object() {}; };

                    @Generator
                    static void values(IntYield y, int n) { %s }

                    @SuppressWarnings("unchecked")
                    static void other(List<?> l) { var o = new Object() { int m; }; o.m++; ((List<String>) l).add(""); }

                    class Inner<T> { T t; private class Deep {} Deep d = new Deep(); }
                }
                """.formatted(body));

        Compilation plain = compile(List.of(host, OTHER), false);
        Compilation withBobbin = compile(List.of(host, OTHER), true);

        assertThat(plain.succeeded()).as(plain.report()).isTrue();
        assertThat(withBobbin.messages()).isEqualTo(plain.messages());
        plain.classFiles()
                .forEach((name, bytes) ->
                        assertThat(withBobbin.classFiles().get(name)).as(name).isEqualTo(bytes));
    }

    @Test
    void theSameInputGivesTheSameOutputInAnyOrder() {
        Source demo = demo("""
                class Demo {
                    @Generator static void values(IntYield y, int n) { for (int i = 0; i < n; i++) y.yield(i); }
                    @Generator static void values(IntYield y, long n) { values(y, (int) n); secret(); }
                    @Generator static void values(Yield<String> y, String s) { y.yield(s); }
                    private static void secret() {}
                    interface Nested { @Generator private int deep(IntYield y) { y.yield(1); return hashCode(); } }
                }
                """);
        List<Source> sources = new ArrayList<>(List.of(demo, OTHER));

        Compilation first = compile(sources, true);
        Compilation again = compile(sources, true);
        Collections.reverse(sources);
        Compilation reversed = compile(sources, true);

        assertThat(first.succeeded()).as(first.report()).isTrue();
        assertSameOutput(again, first);
        assertSameOutput(reversed, first);
    }

    private static void assertSameOutput(Compilation actual, Compilation expected) {
        assertThat(generated(actual)).isEqualTo(generated(expected));
        assertThat(actual.classFiles().keySet()).isEqualTo(expected.classFiles().keySet());
        expected.classFiles()
                .forEach((name, bytes) ->
                        assertThat(actual.classFiles().get(name)).as(name).isEqualTo(bytes));
    }

    private static Map<String, String> generated(Compilation compilation) {
        Map<String, String> texts = new TreeMap<>();
        compilation.generatedTypes().forEach(type -> texts.put(type, compilation.generated(type)));
        return texts;
    }

    private static Compilation compile(List<Source> sources, boolean withBobbin) {
        Compilation.Builder builder =
                Compilation.of(sources.toArray(Source[]::new)).options("-Xlint:all");
        if (withBobbin) builder.processors(ProcessorsForTests.installed());
        return builder.compile();
    }
}
