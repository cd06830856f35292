package dev.bobbin.processor.validate;

import static dev.bobbin.processor.testing.ProblemCases.assertOnly;
import static dev.bobbin.processor.testing.ProblemCases.assertProblem;
import static dev.bobbin.processor.testing.ProblemCases.demo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bobbin.processor.ProcessorsForTests;
import dev.bobbin.processor.problem.Problem;
import dev.bobbin.processor.testing.Compilation;
import dev.bobbin.processor.testing.Source;
import org.junit.jupiter.api.Test;

class OverridingTest {
    private static final Source BASE = Source.of("p/Base.java", """
            package p;

            import dev.bobbin.*;

            public abstract class Base<T> {
                @Generator
                protected void walk(Yield<T> y, T value) {}

                @Generator
                static void fixed(Yield<String> y) {}

                public abstract void plain(Yield<T> y);
            }
            """);

    @Test
    void aGeneratorCannotOverride() {
        assertProblem(Problem.OVERRIDES_METHOD, demo("""
                abstract class Demo extends p.Base<String> {
                    @Generator
                    @Override
                    public void \u25b6plain(Yield<String> y) {}
                }
                """), BASE);
    }

    @Test
    void aGeneratorCannotImplement() {
        assertProblem(Problem.OVERRIDES_METHOD, """
                class Demo implements Runner {
                    @Generator
                    public void \u25b6run(IntYield y) {}
                }

                interface Runner {
                    void run(IntYield y);
                }
                """);
    }

    @Test
    void aGeneratorCannotBeOverridden() {
        assertProblem(Problem.OVERRIDES_GENERATOR, demo("""
                class Demo extends p.Base<String> {
                    @Override
                    protected void \u25b6walk(Yield<String> y, String value) {}

                    @Override
                    public void plain(Yield<String> y) {}
                }
                """), BASE);
    }

    @Test
    void aGeneratorCannotOverrideAGenerator() {
        assertProblem(Problem.OVERRIDES_GENERATOR, demo("""
                abstract class Demo extends p.Base<String> {
                    @Generator
                    @Override
                    protected void \u25b6walk(Yield<String> y, String value) {}
                }
                """), BASE);
    }

    @Test
    void anInheritedMethodMayOverrideToo() {
        assertProblem(Problem.OVERRIDES_GENERATOR, """
                class Demo {
                    static \u25b6class Both extends Plain implements Walker {}

                    static class Plain {
                        public void walk(IntYield y) {}
                    }

                    interface Walker {
                        @Generator
                        default void walk(IntYield y) {}
                    }
                }
                """);
    }

    @Test
    void aNestedClassMayOverride() {
        assertProblem(Problem.OVERRIDES_GENERATOR, """
                class Demo {
                    @Generator
                    void walk(IntYield y) {}

                    static class Inner extends Demo {
                        @Override
                        void \u25b6walk(IntYield y) {}
                    }
                }
                """);
    }

    @Test
    void anAnonymousClassMayOverride() {
        assertProblem(Problem.OVERRIDES_GENERATOR, """
                class Demo {
                    @Generator
                    void walk(IntYield y) {}

                    Demo other() {
                        return new Demo() {
                            @Override
                            void \u25b6walk(IntYield y) {}
                        };
                    }
                }
                """);
    }

    @Test
    void aLocalClassMayOverride() {
        assertProblem(Problem.OVERRIDES_GENERATOR, """
                class Demo {
                    @Generator
                    void walk(IntYield y) {}

                    void other() {
                        class Local extends Demo {
                            void \u25b6walk(IntYield y) {}
                        }
                    }
                }
                """);
    }

    @Test
    void aGeneratorOfAnEarlierCompilationIsNotOverriddenEither() {
        Compilation earlier = Compilation.of(BASE)
                .processors(ProcessorsForTests.withoutBodies())
                .compile();
        assertThat(earlier.succeeded()).as(earlier.report()).isTrue();
        Source unmarked = Source.of("Demo.java", """
                abstract class Demo extends p.Base<String> {
                    protected void \u25b6walk(dev.bobbin.Yield<String> y, String value) {}
                }
                """);

        Compilation later = Compilation.of(unmarked)
                .after(earlier)
                .processors(ProcessorsForTests.withoutBodies())
                .compile();

        assertOnly(Problem.OVERRIDES_GENERATOR, unmarked, later);
    }

    @Test
    void hidingAStaticGeneratorIsNotOverriding() {
        Compilation compilation = Compilation.of(demo("""
                                class Demo extends Other {
                                    static void walk(IntYield y) {}
                                }

                                class Other {
                                    @Generator
                                    static void walk(IntYield y) {}

                                    @Generator
                                    private void own(IntYield y) {}
                                }

                                class Third extends Other {
                                    void own(IntYield y) {}
                                }
                                """))
                .processors(ProcessorsForTests.withoutBodies())
                .compile();

        assertThat(compilation.messages()).isEmpty();
    }
}
