package dev.bobbin.processor.limits;

import static dev.bobbin.processor.limits.LargeBodies.join;
import static dev.bobbin.processor.limits.LargeBodies.nested;
import static dev.bobbin.processor.limits.LargeBodies.of;
import static dev.bobbin.processor.limits.LargeBodies.times;
import static dev.bobbin.processor.limits.LargeBodies.withParameters;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bobbin.processor.ProcessorsForTests;
import dev.bobbin.processor.testing.Compilation;
import dev.bobbin.processor.testing.Source;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** Bodies far beyond what people write compile, and do what the untouched body does. */
class LimitsTest {
    @Test
    void aThousandSuspensions() {
        assertRuns(of(times(1000, i -> "y.yield(" + i + ");\n")));
    }

    @Test
    void aThousandSuspensionsThatMayBePassedBy() {
        assertRuns(of("""
                for (int round = 0; round < 3; round++) {
                """ + times(1000, i -> "if (odd(x++ / 3)) y.yield(" + i + ");\n") + "}\n"));
    }

    @Test
    void aThousandTryStatements() {
        assertRuns(tries(1000));
    }

    @Test
    void threeHundredLocals() {
        assertRuns(of(times(300, i -> "String s" + i + " = \"\" + id(" + i + "); int i" + i + " = id(" + i + ");\n")
                + "y.yield(0);\n".repeat(300)
                + times(300, i -> "y.yield(s" + i + ".length());\nif (odd(i" + i + ")) y.yield(i" + i + ");\n")
                + times(300, i -> "if (i" + i + " % 2 == 0) y.yield(i" + i + ");\n")));
    }

    @Test
    void asManyParametersAsAMethodMayHave() {
        assertRuns(withParameters(254, times(254, i -> "y.yield(p" + i + ");\n")));
    }

    @Test
    void fiftyNestedLoops() {
        String loop = "for (int i%1$d = 0; i%1$d < %2$d; i%1$d++) {\n";
        assertRuns(of(nested(
                50,
                i -> loop.formatted(i, i % 8 == 7 ? 2 : 1) + "if (i" + i + " == 0) y.yield(" + i + ");\n",
                "x++;\n",
                i -> "}\n")));
    }

    @Test
    void fortyNestedTryStatements() {
        String after = "} catch (IllegalStateException e%1$d) { y.yield(%1$d); if (round == 2) break; throw e%1$d;\n"
                + "} finally { y.yield(-%1$d); }\n";
        assertRuns(of("for (int round = 0; round < 3; round++) {\ntry {\n"
                + nested(
                        40,
                        i -> "try {\n",
                        "y.yield(round);\n"
                                + "if (round == 0) continue;\n"
                                + "if (round == 1) throw new IllegalStateException();\n"
                                + "return;\n",
                        after::formatted)
                + "} catch (IllegalStateException outermost) { x++; }\n}\n"));
    }

    @Test
    void fiveHundredOperands() {
        assertRuns(of("y.yield(" + join(500, " + ", i -> "ask(y, " + i + ")") + ");\n"));
    }

    @Test
    void fiveHundredConditions() {
        assertRuns(of("if (" + join(500, " && ", i -> "test(y, " + i + ")") + ") y.yield(-1);\n"));
    }

    @Test
    void fiveHundredConditionalExpressions() {
        assertRuns(of("y.yield(" + times(500, i -> "!test(y, " + i + ") ? " + i + " : ") + "-1);\n"));
    }

    @Test
    void aConcatenationOfFiveHundred() {
        assertRuns(of("y.yield((\"\" + " + join(500, " + ", i -> "ask(y, " + i + ")") + ").length());\n"));
    }

    @Test
    void aChainOfFiveHundredCalls() {
        assertRuns(of("y.yield(new StringBuilder()" + times(500, i -> ".append(ask(y, " + i + "))") + ".length());\n"));
    }

    @Test
    void anArrayOfFiveHundred() {
        assertRuns(of("int[] a = {" + join(500, ", ", i -> "ask(y, " + i + ")") + "};\ny.yield(a[499]);\n"));
    }

    @Test
    void aBodyOfNearly64KilobytesInOneRow() {
        assertRuns(of("y.yield(1);\n" + sums(6000) + "y.yield(x);\n" + sums(200) + "y.yield(x);\n"));
    }

    @Test
    void aStatementOfNearly64Kilobytes() {
        assertRuns(of("y.yield(1);\nif (!odd(x)) {\n" + sums(6000) + "}\ny.yield(x);\n"));
    }

    @Test
    void tenThousandLines() {
        assertRuns(of(times(10_000, i -> i % 500 == 0 ? "y.yield(x);\n" : i % 2 == 0 ? "x++;\n" : "id(x);\n")));
    }

    /** Every {@code try} has an exception to let go of, and every suspension behind it would be a place to do so. */
    @Test
    void theTextGrowsWithTheBodyAndNotWithItsSquare() {
        assertThat(generated(tries(200)).length())
                .isLessThan(generated(tries(100)).length() * 5 / 2);
    }

    private static Source tries(int n) {
        return of(times(n, i -> "try { if (odd(x++)) y.yield(" + i + "); } finally { if (x < 0) return; }\n"));
    }

    private static String generated(Source big) {
        return Compilation.of(big)
                .processors(ProcessorsForTests.installed())
                .compile()
                .generated("Big$walk");
    }

    private static String sums(int n) {
        return times(n, i -> "x += id(" + i + ");\n");
    }

    private static void assertRuns(Source big) {
        Compilation compilation = Compilation.of(big)
                .processors(ProcessorsForTests.installed())
                .options("-Xlint:all", "-Werror")
                .compile();
        assertThat(compilation.succeeded()).as(compilation.report()).isTrue();
        Class<?> type = compilation.load("Big");
        try {
            assertThat(type.getMethod("check").invoke(null))
                    .asInstanceOf(InstanceOfAssertFactories.INTEGER)
                    .isPositive();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
