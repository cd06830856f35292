package dev.bobbin.processor.lines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.bobbin.Gen;
import dev.bobbin.Yield;
import dev.bobbin.YieldSend;
import dev.bobbin.processor.BobbinProcessor;
import dev.bobbin.processor.testing.Compilation;
import dev.bobbin.processor.testing.Source;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The stack trace of an exception in a compiled body shows the lines that it shows when javac compiles the body: each
 * method is run both ways, and its first exception compared.
 */
class LinesOfBodiesTest {
    /** The bridges to private members are methods that the user's class does not have. */
    private static final String BRIDGES = "(call|new|get|set|super|outer)\\$.*";

    @TestFactory
    Stream<DynamicTest> withAllDebugInformation() {
        return comparisons("-g");
    }

    @TestFactory
    Stream<DynamicTest> withSourceAndLinesOnly() {
        return comparisons("-g:source,lines");
    }

    @Test
    void withCarriageReturns() {
        compare("FailuresInPieces", text("FailuresInPieces").replace("\n", "\r\n"), "-g")
                .forEach(comparison -> {
                    try {
                        comparison.getExecutable().execute();
                    } catch (Throwable failed) {
                        throw new AssertionError(comparison.getDisplayName(), failed);
                    }
                });
    }

    @Test
    void inABodyThatIsCutIntoParts() {
        String divisions = IntStream.range(0, 600)
                .mapToObj(i -> "        y.yield(" + i + ");\n        if (a == " + i + ") a /=\n            zero;\n")
                .collect(Collectors.joining());
        String source = """
                package p;
                public class Long {
                    @dev.bobbin.Generator
                    static void run(dev.bobbin.Yield<Integer> y, int n) {
                        int a = 590 * n, zero = n - 1;
                %s    }
                }
                """.formatted(divisions);
        Class<?> factories = compile("Long", source, "-g");

        // The part, and the method that goes from part to part.
        assertThat(lines(compiled(method(factories, "run")))).containsExactly(5 + 590 * 3 + 2, 4);
    }

    @Test
    void aBridgeStandsForTheMethod() {
        Class<?> factories = compile("FailuresInPieces", text("FailuresInPieces"), "-g");

        Throwable thrown = compiled(method(factories, "bridgedStatement"));

        int declared = text("FailuresInPieces")
                .substring(0, text("FailuresInPieces").indexOf("bridgedStatement"))
                .split("\n")
                .length;
        assertThat(thrown.getStackTrace())
                .filteredOn(frame -> frame.getMethodName().matches(BRIDGES))
                .extracting(StackTraceElement::getLineNumber)
                .containsExactly(declared);
    }

    private static Stream<DynamicTest> comparisons(String debug) {
        return Stream.of("Failures", "FailuresInPieces").flatMap(name -> compare(name, text(name), debug).stream());
    }

    private static List<DynamicTest> compare(String name, String source, String debug) {
        Class<?> factories = compile(name, source, debug);
        return Arrays.stream(factories.getDeclaredMethods())
                .sorted(Comparator.comparing(Method::getName))
                .map(factory -> dynamicTest(name + "." + factory.getName(), () -> {
                    Throwable pushed = pushed(method(host(factories), factory.getName()));
                    assertThat(lines(pushed)).as("pushed").isNotEmpty();
                    assertThat(lines(compiled(factory))).isEqualTo(lines(pushed));
                }))
                .toList();
    }

    private static Class<?> compile(String name, String source, String debug) {
        Compilation compilation = Compilation.of(Source.of("p/" + name + ".java", source))
                .processors(new BobbinProcessor())
                .options(debug)
                .compile();
        assertThat(compilation.succeeded()).as(compilation.report()).isTrue();
        return compilation.load("p." + name + "Generators");
    }

    private static String text(String name) {
        try (InputStream in = LinesOfBodiesTest.class.getResourceAsStream("/lines/" + name + ".java")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Class<?> host(Class<?> factories) throws ClassNotFoundException {
        return Class.forName(factories.getName().replaceAll("Generators$", ""), true, factories.getClassLoader());
    }

    private static Method method(Class<?> type, String name) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(m -> m.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** What the untouched method throws. */
    private static Throwable pushed(Method method) {
        Yield<Object> yields = value -> {};
        YieldSend<Object, Object> sends = value -> 1;
        return thrown(
                method,
                Stream.of(method.getParameterTypes())
                        .map(type -> type == Yield.class ? yields : type == YieldSend.class ? sends : argument(type))
                        .toArray());
    }

    /** What the generator throws. */
    private static Throwable compiled(Method factory) {
        return thrown(
                factory,
                Stream.of(factory.getParameterTypes())
                        .map(LinesOfBodiesTest::argument)
                        .toArray());
    }

    private static Throwable thrown(Method method, Object[] arguments) {
        Throwable thrown = catchThrowable(() -> {
            method.setAccessible(true);
            Object made = method.invoke(null, arguments);
            if (made instanceof Gen<?, ?, ?> generator) exhaust(generator);
        });
        return thrown instanceof InvocationTargetException invoked ? invoked.getCause() : thrown;
    }

    @SuppressWarnings("unchecked") // all that may be sent is an Integer
    private static void exhaust(Gen<?, ?, ?> generator) {
        Gen<Object, Object, Object> sent = (Gen<Object, Object, Object>) generator;
        sent.next();
        while (true) sent.send(1);
    }

    private static Object argument(Class<?> type) {
        if (type == int.class) return 1;
        if (type == boolean.class) return false;
        return type == int[].class ? new int[1] : null;
    }

    private static List<Integer> lines(Throwable thrown) {
        return Stream.of(thrown.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("p."))
                .filter(frame -> !frame.getMethodName().matches(BRIDGES))
                .peek(frame -> assertThat(frame.getClassName())
                        .contains(frame.getFileName().replace(".java", "")))
                .map(StackTraceElement::getLineNumber)
                .toList();
    }
}
