package dev.bobbin.processor.lines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.bobbin.Gen;
import dev.bobbin.LogicalStack;
import dev.bobbin.processor.BobbinProcessor;
import dev.bobbin.processor.testing.Compilation;
import dev.bobbin.processor.testing.Source;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Where suspended generators are, and what the trace of an exception tells of those that it crosses. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LogicalStackTest {
    private static final Source CHAINS = Source.of("p/Chains.java", """
            package p;

            import dev.bobbin.*;

            public class Chains {
                @Generator
                public static void outer(Yield<Integer> y, int depth) {
                    y.yield(-1);
                    y.yieldFrom(
                        ChainsGenerators.middle(depth)); // 10
                }

                @Generator
                public static void middle(Yield<Integer> y, int depth) {
                    inner(y, depth); // 15
                }

                @Generator
                public static void inner(
                        Yield<Integer> y, int depth) {
                    if (depth > 0) inner(y, depth - 1); // 21
                    else {
                        y.yield(depth); // 23
                        Integer.parseInt("x"); // 24
                    }
                }

                public static class Nested {
                    @Generator
                    public static void guarded(Yield<Integer> y) {
                        try {
                            y.yieldFrom(ChainsGenerators.middle(0)); // 32
                        } catch (NumberFormatException e) {
                            throw new IllegalStateException("guarded", e); // 34
                        }
                    }
                }
            }
            """);

    private Class<?> factories;

    @BeforeAll
    void compile() {
        Compilation compilation =
                Compilation.of(CHAINS).processors(new BobbinProcessor()).compile();
        assertThat(compilation.messages()).as(compilation.report()).isEmpty();
        factories = compilation.load("p.ChainsGenerators");
    }

    private Gen<?, ?, ?> outer(int depth) {
        try {
            return (Gen<?, ?, ?>) factories.getMethod("outer", int.class).invoke(null, depth);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private Gen<?, ?, ?> guarded() {
        try {
            return (Gen<?, ?, ?>) Class.forName("p.Chains_NestedGenerators", true, factories.getClassLoader())
                    .getMethod("guarded")
                    .invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void beforeTheStartItIsAtTheDeclaration() {
        assertThat(LogicalStack.of(outer(0)))
                .extracting(StackTraceElement::toString)
                .containsExactly("p.Chains.outer(Chains.java:7)");
        assertThat(outer(0).toString()).isEqualTo("Chains.outer[CREATED]");
    }

    @Test
    void aSuspendedGeneratorIsAtItsYield() {
        Gen<?, ?, ?> outer = outer(0);
        outer.next();

        assertThat(LogicalStack.of(outer))
                .extracting(StackTraceElement::toString)
                .containsExactly("p.Chains.outer(Chains.java:8)");
        assertThat(outer.toString()).isEqualTo("Chains.outer[SUSPENDED](Chains.java:8)");
    }

    @Test
    void callsAndDelegationsAreShownInnermostFirst() {
        Gen<?, ?, ?> outer = outer(1);
        outer.next();
        outer.next();

        assertThat(LogicalStack.of(outer))
                .extracting(StackTraceElement::toString)
                .containsExactly(
                        "p.Chains.inner(Chains.java:23)",
                        "p.Chains.inner(Chains.java:21)",
                        "p.Chains.middle(Chains.java:15)",
                        "p.Chains.outer(Chains.java:9)");
        assertThat(outer.toString())
                .isEqualTo("Chains.outer[SUSPENDED](Chains.java:9) > Chains.middle(Chains.java:15)"
                        + " > Chains.inner(Chains.java:21) > Chains.inner(Chains.java:23)");
    }

    @Test
    void ofALongChainTheEndsAreShown() {
        Gen<?, ?, ?> outer = outer(5000);
        outer.next();
        outer.next();

        assertThat(LogicalStack.of(outer)).hasSize(1024);
        assertThat(outer.toString())
                .startsWith("Chains.outer[SUSPENDED](Chains.java:9) > ")
                .endsWith(" > \u2026 > Chains.inner(Chains.java:23)")
                .hasSizeLessThan(250);
    }

    @Test
    void nothingIsShownOfOneThatHasEnded() {
        Gen<?, ?, ?> outer = outer(0);
        outer.close();

        assertThat(LogicalStack.of(outer)).isEmpty();
        assertThat(outer.toString()).isEqualTo("Chains.outer[CLOSED]");
    }

    @Test
    void anExceptionTellsWhichGeneratorWasInWhich() {
        Gen<?, ?, ?> outer = outer(1);
        outer.next();
        outer.next();

        assertThat(frames(catchThrowable(outer::next)))
                .containsExactly(
                        "p.Chains$inner.resume(Chains.java:24)",
                        "p.Chains.inner(Chains.java:21)",
                        "p.Chains.middle(Chains.java:15)",
                        "p.Chains.outer(Chains.java:9)");
    }

    @Test
    void theCauseKeepsItsChainWhenABodyWrapsIt() {
        Gen<?, ?, ?> guarded = guarded();
        guarded.next();

        Throwable thrown = catchThrowable(guarded::next);

        assertThat(frames(thrown)).containsExactly("p.Chains$Nested$guarded.resume(Chains.java:34)");
        assertThat(frames(thrown.getCause()))
                .containsExactly(
                        "p.Chains$inner.resume(Chains.java:24)",
                        "p.Chains.middle(Chains.java:15)",
                        "p.Chains.Nested.guarded(Chains.java:32)");
    }

    private static List<String> frames(Throwable thrown) {
        return Stream.of(thrown.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("p."))
                .map(StackTraceElement::toString)
                .toList();
    }
}
