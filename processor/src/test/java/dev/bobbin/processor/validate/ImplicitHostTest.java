package dev.bobbin.processor.validate;

import static dev.bobbin.processor.testing.ProblemCases.assertOnly;

import dev.bobbin.processor.ProcessorsForTests;
import dev.bobbin.processor.problem.Problem;
import dev.bobbin.processor.testing.Compilation;
import dev.bobbin.processor.testing.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;

/** Compact source files (JLS 7.3 from Java 25 on). */
@EnabledForJreRange(minVersion = 25)
class ImplicitHostTest {
    @Test
    void aCompactSourceFileIsNoHost() {
        Source source = Source.of("Demo.java", """
                import dev.bobbin.*;

                @Generator
                static void \u25b6walk(IntYield y) { y.yield(1); }

                void main() { walk(System.out::println); }
                """);

        assertOnly(Problem.IMPLICIT_HOST, source, compile(source));
    }

    @Test
    void norIsATypeInOne() {
        Source source = Source.of("Demo.java", """
                import dev.bobbin.*;

                record Pair(int left, int right) {
                    @Generator
                    void \u25b6walk(IntYield y) { y.yield(left); y.yield(right); }
                }

                void main() {}
                """);

        assertOnly(Problem.IMPLICIT_HOST, source, compile(source));
    }

    private static Compilation compile(Source source) {
        return Compilation.of(source)
                .processors(ProcessorsForTests.installed())
                .release(25)
                .options("-Xlint:all")
                .compile();
    }
}
