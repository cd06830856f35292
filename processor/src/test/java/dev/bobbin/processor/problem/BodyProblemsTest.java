package dev.bobbin.processor.problem;

import static dev.bobbin.processor.testing.ProblemCases.assertOnly;
import static dev.bobbin.processor.testing.ProblemCases.assertProblemInBody;
import static dev.bobbin.processor.testing.ProblemCases.demo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bobbin.processor.ProcessorsForTests;
import dev.bobbin.processor.testing.Compilation;
import dev.bobbin.processor.testing.Source;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BodyProblemsTest {
    @Test
    void aCapabilityCannotBeStored() {
        assertThat(assertProblemInBody(Problem.CAPABILITY_ESCAPES, """
                                class Demo {
                                    @Generator
                                    static void walk(IntYield y) {
                                        IntYield other = \u25b6y;
                                    }
                                }
                                """).text())
                .startsWith("[CapabilityEscapes] the capability 'y' cannot be stored");
    }

    @Test
    void aCapabilityCannotBePassedToAnOrdinaryMethod() {
        assertProblemInBody(Problem.CAPABILITY_ESCAPES, """
                class Demo {
                    @Generator
                    static void walk(IntYield y) {
                        use(1, (\u25b6y));
                    }

                    static void use(int n, IntYield y) {}
                }
                """);
    }

    @Test
    void aCapabilityCannotBeReturned() {
        assertProblemInBody(Problem.CAPABILITY_ESCAPES, """
                class Demo {
                    @Generator
                    static Object walk(IntYield y) {
                        return \u25b6y;
                    }
                }
                """);
    }

    @Test
    void aCapabilityIsNoObject() {
        assertProblemInBody(Problem.CAPABILITY_ESCAPES, """
                class Demo {
                    @Generator
                    static void walk(Yield<Integer> y) {
                        y.yield(\u25b6y.hashCode());
                    }
                }
                """);
    }

    @Test
    void aMethodReferenceToACapabilityEscapes() {
        assertProblemInBody(Problem.CAPABILITY_ESCAPES, """
                class Demo {
                    @Generator
                    static void walk(Yield<String> y, List<String> list) {
                        list.forEach(\u25b6y::yield);
                    }
                }
                """);
    }

    @Test
    void aCapabilityKeepsItsValue() {
        assertProblemInBody(Problem.CAPABILITY_ASSIGNED, """
                class Demo {
                    @Generator
                    static void walk(IntYield y) {
                        \u25b6y = null;
                    }
                }
                """);
    }

    @Test
    void aLambdaRunsElsewhere() {
        assertThat(assertProblemInBody(Problem.CAPABILITY_CAPTURED, """
                                class Demo {
                                    @Generator
                                    static void walk(Yield<String> y, List<String> list) {
                                        list.forEach(s -> \u25b6y.yield(s));
                                    }
                                }
                                """).text()).contains("inside a lambda");
    }

    @Test
    void anAnonymousClassRunsElsewhere() {
        assertThat(assertProblemInBody(Problem.CAPABILITY_CAPTURED, """
                                class Demo {
                                    @Generator
                                    static void walk(IntYield y) {
                                        new Thread() {
                                            @Override
                                            public void run() {
                                                \u25b6y.yield(1);
                                            }
                                        }.start();
                                    }
                                }
                                """).text()).contains("inside a class");
    }

    @Test
    void aMonitorCannotBeKept() {
        assertProblemInBody(Problem.SUSPENDS_IN_SYNCHRONIZED, """
                class Demo {
                    @Generator
                    static void walk(IntYield y, Object lock) {
                        synchronized (lock) {
                            y\u25b6.yield(1);
                        }
                    }
                }
                """);
    }

    @Test
    void aPrivateTypeCannotBeNamed() {
        assertProblemInBody(Problem.PRIVATE_TYPE, """
                class Demo {
                    private record Pair(int a, int b) {}

                    @Generator
                    static void walk(IntYield y) {
                        y.yield(new \u25b6Pair(1, 2).a());
                    }
                }
                """);
    }

    @Test
    void aProtectedTypeOfAnotherPackageCannotBeNamed() {
        assertProblemInBody(
                Problem.PROTECTED_TYPE,
                Source.of("q/Demo.java", """
                        package q;

                        class Demo extends p.Base {
                            @dev.bobbin.Generator
                            static void walk(dev.bobbin.IntYield y) {
                                \u25b6Node node = null;
                                y.yield(node == null ? 1 : 2);
                            }
                        }
                        """),
                Source.of("p/Base.java", "package p; public class Base { protected static class Node {} }"));
    }

    @Test
    void aGeneratorOfAHostThatCannotBeNamed() {
        assertThat(assertProblemInBody(
                                Problem.FACTORY_NOT_ACCESSIBLE,
                                Source.of("q/Demo.java", """
                                        package q;

                                        class Demo {
                                            @dev.bobbin.Generator
                                            static void walk(dev.bobbin.IntYield y, p.Open open) {
                                                open\u25b6.count(y);
                                            }
                                        }
                                        """),
                                Source.of("p/Open.java", "package p; public class Open extends Base {}"),
                                Source.of("p/Base.java", """
                                        package p;

                                        class Base {
                                            @dev.bobbin.Generator
                                            public void count(dev.bobbin.IntYield y) {}
                                        }
                                        """))
                        .text())
                .contains("'Base.count'", "make Base public");
    }

    @Test
    void anAnonymousClassCannotCallAPrivateConstructor() {
        assertThat(assertProblemInBody(Problem.PRIVATE_SUPERCLASS_CONSTRUCTOR, """
                                class Demo {
                                    static class Base { private Base(int n) {} }

                                    @Generator
                                    static void walk(Yield<Base> y, int n) {
                                        y.yield(new Base(n));
                                        Runnable r = () -> System.out.println(new \u25b6Base(n) {});
                                        r.run();
                                    }
                                }
                                """)
                        .text())
                .contains("private constructor of 'Base'");
    }

    @Test
    void aLocalClassCannotCallAPrivateConstructorWithoutSayingSo() {
        assertProblemInBody(Problem.PRIVATE_SUPERCLASS_CONSTRUCTOR, """
                class Demo {
                    static class Base<T> { private Base() {} }

                    @Generator
                    static void walk(Yield<Base<String>> y) {
                        class Local extends \u25b6Base<String> {}
                        y.yield(new Local());
                    }
                }
                """);
    }

    @Test
    void aLocalClassCannotCallAPrivateConstructorOfAnother() {
        assertProblemInBody(Problem.PRIVATE_SUPERCLASS_CONSTRUCTOR, """
                class Demo {
                    static class Base { private Base(int n) {} }

                    @Generator
                    static void walk(Yield<Base> y) {
                        class Own { private Own() {} }
                        class Local extends Base {
                            Local() {
                                \u25b6super(1);
                                new Own() {};
                            }
                        }
                        class Other extends Own {}
                        y.yield(new Local());
                    }
                }
                """);
    }

    @Test
    void aHandleTakesNoMoreParameters() {
        assertProblemInBody(Problem.TOO_MANY_PARAMETERS, """
                class Demo {
                    @Generator
                    static void walk(IntYield y) {
                        new Demo()\u25b6.many(%s);
                    }

                    private void many(%s) {}
                }
                """.formatted(arguments(253), parameters(253)));
    }

    @Test
    void aHandleTakesAsManyParameters() throws ReflectiveOperationException {
        Compilation compilation = compile(demo("""
                public class Demo {
                    @Generator
                    static void walk(IntYield y) {
                        y.yield(most(%s));
                        y.yield(new Demo(%s).n);
                        y.yield(new Demo(1).many(%s));
                    }

                    private int n;

                    private Demo(int n) {}

                    private Demo(%s) { n = a0; }

                    private static int most(%s) { return a252; }

                    private int many(%s) { return a251; }

                    public static int sum() {
                        int sum = 0;
                        for (int i : DemoGenerators.walk()) sum += i;
                        return sum;
                    }
                }
                """.formatted(
                arguments(253), arguments(252), arguments(252), parameters(252), parameters(253), parameters(252))));

        assertThat(compilation.messages()).as(compilation.report()).isEmpty();
        assertThat(compilation.load("Demo").getMethod("sum").invoke(null)).isEqualTo(252 + 251);
    }

    private static String parameters(int count) {
        return IntStream.range(0, count).mapToObj(i -> "int a" + i).collect(Collectors.joining(", "));
    }

    private static String arguments(int count) {
        return IntStream.range(0, count).mapToObj(Integer::toString).collect(Collectors.joining(", "));
    }

    private static Compilation compile(Source source) {
        return Compilation.of(source).processors(ProcessorsForTests.installed()).compile();
    }

    /** The library was compiled without Bobbin. */
    @Test
    void aCalledGeneratorHasToHaveItsFactory() {
        Compilation library = Compilation.of(Source.of("Library.java", """
                        public class Library {
                            @dev.bobbin.Generator(name = "factory")
                            public void walk(dev.bobbin.IntYield y) {}
                        }
                        """)).compile();
        Source host = demo("""
                class Demo {
                    @Generator
                    static void all(IntYield y, Library library) { library\u25b6.walk(y); }
                }
                """);

        Compilation compilation = Compilation.of(host)
                .after(library)
                .processors(ProcessorsForTests.installed())
                .compile();

        assertThat(assertOnly(Problem.FACTORY_MISSING, host, compilation).text())
                .contains("'Library.walk'")
                .contains("LibraryGenerators.factory does not exist");
    }
}
