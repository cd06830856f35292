package dev.bobbin.processor.validate;

import static dev.bobbin.processor.testing.ProblemCases.assertProblem;
import static dev.bobbin.processor.testing.ProblemCases.demo;
import static dev.bobbin.processor.testing.ProblemCases.ids;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bobbin.processor.problem.Problem;
import dev.bobbin.processor.testing.Source;
import org.junit.jupiter.api.Test;

class LocalHostTest {
    @Test
    void inALocalClass() {
        assertProblem(Problem.LOCAL_HOST, """
                class Demo {
                    static void main() {
                        class Local {
                            @Generator
                            void \u25b6walk(IntYield y) {}
                        }
                    }
                }
                """);
    }

    @Test
    void inAnAnonymousClassOfAField() {
        assertProblem(Problem.LOCAL_HOST, """
                class Demo {
                    final Object field = new Object() {
                        @Generator
                        void \u25b6walk(IntYield y) {}
                    };
                }
                """);
    }

    @Test
    void byTheQualifiedNameOfTheAnnotation() {
        assertProblem(Problem.LOCAL_HOST, Source.of("Demo.java", """
                        class Demo {
                            static void main() {
                                record Local() {
                                    @dev.bobbin.Generator
                                    void \u25b6walk(dev.bobbin.IntYield y) {}
                                }
                            }
                        }
                        """));
    }

    @Test
    void isReportedTogetherWithOtherProblems() {
        assertThat(ids(demo("""
                class Demo {
                    @Generator
                    static void none() {}

                    static void main() {
                        class Local {
                            @Generator
                            void walk(IntYield y) {}
                        }
                    }
                }
                """))).containsExactly("NoCapability", "LocalHost");
    }
}
