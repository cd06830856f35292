package dev.bobbin.processor.validate;

import static dev.bobbin.processor.testing.ProblemCases.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bobbin.processor.problem.Problem;
import dev.bobbin.processor.testing.Message;
import dev.bobbin.processor.testing.ProblemCases;
import dev.bobbin.processor.testing.Source;
import org.junit.jupiter.api.Test;

class SignaturesTest {
    @Test
    void aMethodNeedsACapability() {
        Message message = assertProblem(Problem.NO_CAPABILITY, """
                class Demo {
                    @Generator
                    static void \u25b6count(int n) {}
                }
                """);

        assertThat(message.text())
                .isEqualTo(
                        "[NoCapability] the @Generator method 'Demo.count' has no capability parameter to suspend with;"
                                + " try: add one, such as 'Yield<T> y', or remove @Generator");
    }

    @Test
    void aSecondCapabilityIsOneTooMany() {
        assertProblem(Problem.SEVERAL_CAPABILITIES, """
                class Demo {
                    @Generator
                    static void count(Yield<String> y, int n, IntYield \u25b6z) {}
                }
                """);
    }

    @Test
    void theSameCapabilityTwiceIsOneTooMany() {
        assertProblem(Problem.SEVERAL_CAPABILITIES, """
                class Demo {
                    @Generator
                    static void count(Yield<String> y, Yield<String> \u25b6z) {}
                }
                """);
    }

    @Test
    void aRawCapabilityYieldsNothingKnown() {
        Message message = assertProblem(Problem.RAW_CAPABILITY, """
                class Demo {
                    @Generator
                    @SuppressWarnings("rawtypes")
                    static void count(YieldSend \u25b6y) {}
                }
                """);

        assertThat(message.text()).contains("of the raw type YieldSend; try: ").contains("YieldSend<String, Integer>");
    }

    @Test
    void aWildcardThatTakesNothingIsNoCapability() {
        Message message = assertProblem(Problem.WILDCARD_CAPABILITY, """
                class Demo {
                    @Generator
                    static void count(Yield<? extends Number> \u25b6y) {}
                }
                """);

        assertThat(message.text()).contains("Yield<? extends Number>");
    }

    @Test
    void anUnboundedWildcardIsNoCapability() {
        assertProblem(Problem.WILDCARD_CAPABILITY, """
                class Demo {
                    @Generator
                    static void count(Yield<?> \u25b6y) {}
                }
                """);
    }

    @Test
    void whatIsSentNeedsATypeToo() {
        assertProblem(Problem.WILDCARD_CAPABILITY, """
                class Demo {
                    @Generator
                    static void count(YieldSend<String, ? super Integer> \u25b6y) {}
                }
                """);
    }

    @Test
    void aCapabilityIsOneParameter() {
        assertProblem(Problem.VARARGS_CAPABILITY, """
                class Demo {
                    @Generator
                    @SafeVarargs
                    static void count(Yield<String>... \u25b6y) {}
                }
                """);
    }

    @Test
    void anAbstractMethodHasNoBody() {
        Message message = assertProblem(Problem.ABSTRACT_METHOD, """
                interface Demo {
                    @Generator
                    int \u25b6count(YieldSend<Map.Entry<String, Integer>, Long> y);
                }
                """);

        assertThat(message.text()).contains("returns Gen<Map.Entry<String, Integer>, Long, Integer>");
    }

    @Test
    void aNativeMethodHasNoBody() {
        assertProblem(Problem.NATIVE_METHOD, """
                class Demo {
                    @Generator
                    static native void \u25b6count(IntYield y);
                }
                """);
    }

    @Test
    void aMonitorCannotBeKept() {
        assertProblem(Problem.SYNCHRONIZED_METHOD, """
                class Demo {
                    @Generator
                    synchronized void \u25b6count(IntYield y) {}
                }
                """);
    }

    @Test
    void aPrivateHostCannotBeNamed() {
        Message message = assertProblem(Problem.PRIVATE_HOST, """
                class Demo {
                    private static \u25b6class Inner {
                        @Generator
                        static void count(IntYield y) {}

                        @Generator
                        static void again(IntYield y) {}
                    }
                }
                """);

        assertThat(message.text()).contains("'Demo.Inner'");
    }

    @Test
    void nothingWithinAPrivateTypeCanBeNamed() {
        assertProblem(Problem.PRIVATE_HOST, """
                class Demo {
                    private \u25b6interface Around {
                        class Inner {
                            @Generator
                            void count(IntYield y) {}
                        }
                    }
                }
                """);
    }

    @Test
    void aPrivateTypeInAParameter() {
        Message message = assertProblem(Problem.UNNAMEABLE_TYPE, """
                class Demo {
                    private static class Node {}

                    @Generator
                    static void walk(IntYield y, Map<String, ? extends \u25b6Node[]> nodes) {}
                }
                """);

        assertThat(message.text())
                .startsWith("[UnnameableType] the type 'Demo.Node' in the signature of 'Demo.walk' is private");
    }

    @Test
    void aPrivateTypeThatIsReturned() {
        assertProblem(Problem.UNNAMEABLE_TYPE, """
                class Demo {
                    private enum Colour { RED }

                    @Generator
                    \u25b6Colour walk(IntYield y) { return null; }
                }
                """);
    }

    @Test
    void aPrivateTypeThatIsYielded() {
        assertProblem(Problem.UNNAMEABLE_TYPE, """
                class Demo {
                    private record Pair(int a, int b) {}

                    @Generator
                    void walk(Yield<\u25b6Pair> y) {}
                }
                """);
    }

    @Test
    void aPrivateTypeInABound() {
        assertProblem(Problem.UNNAMEABLE_TYPE, """
                class Demo {
                    private interface Shape {}

                    @Generator
                    static <T extends Comparable<T> & \u25b6Shape> void walk(Yield<T> y) {}
                }
                """);
    }

    @Test
    void aPrivateTypeInABoundOfTheHost() {
        assertProblem(Problem.UNNAMEABLE_TYPE, """
                class Demo {
                    private interface Shape {}

                    static class Inner<T extends Shape> {
                        @Generator
                        void \u25b6walk(IntYield y) {}
                    }
                }
                """);
    }

    @Test
    void aProtectedTypeFromElsewhereIsInheritedByTheHostAlone() {
        Source base = Source.of("p/Base.java", "package p; public class Base { protected static class Node {} }");
        Source demo = Source.of("q/Demo.java", """
                package q;
                class Demo extends p.Base {
                    @dev.bobbin.Generator
                    static void walk(dev.bobbin.IntYield y, \u25b6Node node) {}
                }
                """);

        assertThat(assertProblem(Problem.UNNAMEABLE_TYPE, demo, base).text()).contains("'Base.Node'", "is protected");
    }

    @Test
    void aFactoryNeedsAName() {
        assertProblem(Problem.INVALID_FACTORY_NAME, """
                class Demo {
                    @Generator(name = \u25b6"for")
                    static void count(IntYield y) {}
                }
                """);
    }

    @Test
    void allProblemsAreReportedAtOnce() {
        Source demo = ProblemCases.demo("""
                class Demo {
                    @Generator(name = "1")
                    synchronized void a(IntYield y) {}

                    @Generator
                    static void b() {}
                }
                """);

        assertThat(ProblemCases.ids(demo)).containsExactly("NoCapability", "SynchronizedMethod", "InvalidFactoryName");
    }
}
