package dev.bobbin.processor.validate;

import static dev.bobbin.processor.testing.ProblemCases.assertProblem;
import static dev.bobbin.processor.testing.ProblemCases.demo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bobbin.processor.problem.Problem;
import dev.bobbin.processor.testing.Message;
import dev.bobbin.processor.testing.Source;
import org.junit.jupiter.api.Test;

class FactoriesTest {
    @Test
    void twoFactoriesOfOneErasureClash() {
        Message message = assertProblem(Problem.FACTORY_CLASH, """
                class Demo {
                    @Generator
                    static void walk(Yield<String> y, List<String> list) {}

                    @Generator
                    static void \u25b6walk(IntYield y, List<Integer> list) {}
                }
                """);

        assertThat(message.text())
                .contains("the factory 'walk(List)'", "as the one for Demo.walk(Yield<String>, List<String>)");
    }

    @Test
    void theHostCountsAsAParameter() {
        assertProblem(Problem.FACTORY_CLASH, """
                class Demo<T> {
                    @Generator
                    void walk(IntYield y) {}

                    @Generator
                    static void \u25b6walk(IntYield y, Demo<?> demo) {}
                }
                """);
    }

    @Test
    void aGivenNameThatClashesIsShownWhereItIsGiven() {
        assertProblem(Problem.FACTORY_CLASH, """
                class Demo {
                    @Generator
                    static void walk(IntYield y) {}

                    @Generator(name = \u25b6"walk")
                    static void other(IntYield y) {}
                }
                """);
    }

    @Test
    void aFactoryCannotHideAMethodOfObject() {
        Message message = assertProblem(Problem.FACTORY_CLASH, """
                class Demo {
                    @Generator
                    static void \u25b6wait(LongYield y, long millis) {}
                }
                """);

        assertThat(message.text()).contains("the factory 'wait(long)'", "as the method of Object");
    }

    @Test
    void theClassOfFactoriesMayBeTaken() {
        Message message = assertProblem(Problem.FACTORY_CLASS_TAKEN, demo("""
                \u25b6class Demo {
                    @Generator
                    static void walk(IntYield y) {}
                }

                class DemoGenerators {}
                """));

        assertThat(message.text()).contains("the class DemoGenerators");
    }

    @Test
    void theClassOfFactoriesMayBeTakenByThatOfAnotherHost() {
        assertProblem(Problem.FACTORY_CLASS_TAKEN, Source.of("Demo_Inner.java", """
                        \u25b6class Demo_Inner {
                            @dev.bobbin.Generator
                            static void walk(dev.bobbin.IntYield y) {}
                        }
                        """), demo("""
                        class Demo {
                            static class Inner {
                                @Generator
                                static void walk(IntYield y) {}
                            }
                        }
                        """));
    }
}
