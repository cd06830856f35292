package dev.bobbin.processor.rounds;

import static dev.bobbin.processor.testing.ProblemCases.assertOnly;
import static dev.bobbin.processor.testing.ProblemCases.demo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bobbin.processor.ProcessorsForTests;
import dev.bobbin.processor.factory.StubSource;
import dev.bobbin.processor.lines.LineMap;
import dev.bobbin.processor.problem.Place;
import dev.bobbin.processor.problem.Problem;
import dev.bobbin.processor.read.GeneratorMethod;
import dev.bobbin.processor.rounds.Bodies.Outcome;
import dev.bobbin.processor.testing.Compilation;
import dev.bobbin.processor.testing.GeneratingProcessor;
import dev.bobbin.processor.testing.Message;
import dev.bobbin.processor.testing.Source;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;

class RoundsTest {
    private static final Source DEMO = demo("""
            class Demo {
                @Generator
                static void \u25b6walk(IntYield y) {}
            }
            """);

    @Test
    void aBodyIsCompiledWhenItsFactoryExists() {
        List<Boolean> factoryExists = new ArrayList<>();

        Compilation compilation = compile(
                (environment, javac, problems) -> (methods, missing) -> method -> {
                    factoryExists.add(
                            environment.getElementUtils().getTypeElement(method.qualifiedFactoryClass()) != null);
                    return compiled(method, environment);
                },
                DEMO);

        assertThat(compilation.messages()).isEmpty();
        assertThat(factoryExists).containsExactly(true);
        assertThat(compilation.generatedTypes()).containsExactly("Demo$walk", "DemoGenerators");
    }

    @Test
    void allMethodsOfARoundAreCompiledTogether() {
        List<Integer> sizes = new ArrayList<>();

        compile(
                (environment, javac, problems) -> (methods, missing) -> {
                    sizes.add(methods.size());
                    return method -> compiled(method, environment);
                },
                DEMO,
                Source.of("Other.java", """
                        class Other {
                            @dev.bobbin.Generator static void a(dev.bobbin.IntYield y) {}
                            @dev.bobbin.Generator static void b(dev.bobbin.IntYield y) {}
                        }
                        """));

        assertThat(sizes).containsExactly(3);
    }

    @Test
    void aSignatureWaitsForAnotherProcessor() {
        Compilation compilation = Compilation.of(demo("""
                        class Demo {
                            @Generator
                            static void walk(Yield<List<Made>> y, int n) {}
                        }
                        """))
                .processors(new GeneratingProcessor(2, "Made", "class Made {}"))
                .processors(ProcessorsForTests.withoutBodies())
                .options("-Xlint:all", "-Werror")
                .compile();

        assertThat(compilation.messages()).as(compilation.report()).isEmpty();
        assertThat(compilation.generated("DemoGenerators")).contains("Gen<List<Made>, Void, Void> walk(int n)");
    }

    @Test
    void aBodyWaitsForAnotherProcessor() {
        List<String> rounds = new ArrayList<>();

        Compilation compilation = Compilation.of(DEMO)
                .processors(new GeneratingProcessor(3, "Made", "class Made {}"))
                .processors(ProcessorsForTests.withBodies((environment, javac, problems) ->
                        (methods, missing) -> method -> {
                            boolean made = environment.getElementUtils().getTypeElement("Made") != null;
                            rounds.add(made ? "compiled" : "waits");
                            return made ? compiled(method, environment) : new Outcome.Waits();
                        }))
                .compile();

        assertThat(compilation.messages()).isEmpty();
        assertThat(rounds).containsExactly("waits", "waits", "compiled");
    }

    @Test
    void whatNobodyGeneratesIsReportedByJavacAlone() {
        Compilation compilation = compile(
                (environment, javac, problems) -> (methods, missing) -> method -> new Outcome.Waits(), demo("""
                        class Demo {
                            @Generator
                            static void walk(IntYield y) { Nobody.made(); }

                            static Object use() { return DemoGenerators.walk(); }
                        }
                        """));

        assertThat(compilation.messages()).as(compilation.report()).hasSize(1);
        assertThat(compilation.messages().get(0).line()).isEqualTo(5);
        assertThat(compilation.messages().get(0).text()).startsWith("cannot find symbol");
    }

    @Test
    void aSignatureThatIsNeverResolvedIsReportedByJavacAlone() {
        Compilation compilation = Compilation.of(demo("""
                        class Demo {
                            @Generator
                            static void walk(Yield<String> y, Nobody nobody) {}

                            @Generator
                            static void other(IntYield y) {}
                        }
                        """))
                .processors(ProcessorsForTests.withoutBodies())
                .compile();

        assertThat(compilation.messages()).as(compilation.report()).hasSize(1);
        assertThat(compilation.messages().get(0).line()).isEqualTo(5);
    }

    @Test
    void wrongJavaInABodyIsReportedByJavacAlone() {
        Compilation compilation = compile(
                (environment, javac, problems) -> (methods, missing) -> method -> new Outcome.Failed(),
                demo("""
                        class Demo<T extends Number> {
                            @Generator
                            <U> void walk(YieldSend<T, U> y, T first, U... rest) { int i = "no int"; }

                            static Object use() { return DemoGenerators.walk(new Demo<Integer>(), 1, ""); }
                        }
                        """),
                demo("""
                        class Other {
                            @Generator static int a(LongYield y) { return "no int"; }
                        }
                        """));

        assertThat(compilation.messages().stream().filter(Message::isError))
                .as(compilation.report())
                .extracting(Message::line)
                .containsExactly(5L, 4L);
    }

    @Test
    void problemsOfSignaturesAndBodiesComeInOneCompilation() {
        Source demo = demo("""
                class Demo {
                    @Generator
                    static void bad() {}

                    @Generator
                    static void good(IntYield y) { }

                    @Generator
                    static synchronized void both(IntYield y) { }
                }
                """);

        Compilation compilation = compile(
                (environment, javac, problems) -> (methods, missing) -> method -> {
                    problems.report(Problem.CAPABILITY_ESCAPES, method.element(), "y");
                    return new Outcome.Failed();
                },
                demo);

        assertThat(compilation.messages())
                .extracting(m -> m.text().replaceAll(" .*", "") + m.line())
                .containsExactly(
                        "[NoCapability]5", "[SynchronizedMethod]11", "[CapabilityEscapes]8", "[CapabilityEscapes]11");
    }

    @Test
    void aFaultIsOneErrorAtTheMethod() {
        Compilation compilation = compile(
                (environment, javac, problems) -> (methods, missing) -> method -> {
                    throw new IllegalStateException("no such block");
                },
                DEMO);

        Message message = assertOnly(Problem.INTERNAL_FAULT, DEMO, compilation);
        assertThat(message.text())
                .startsWith("[InternalFault] Bobbin failed to compile 'Demo.walk', by a fault of its own: "
                        + "java.lang.IllegalStateException: no such block (RoundsTest.java:")
                .doesNotContain("\n");
    }

    @Test
    void aFaultInOneMethodLeavesTheOthersAlone() {
        List<String> compiled = new ArrayList<>();

        compile(
                (environment, javac, problems) -> (methods, missing) -> method -> {
                    compiled.add(method.displayName());
                    throw new StackOverflowError();
                },
                demo("""
                        class Demo {
                            @Generator static void a(IntYield y) {}
                            @Generator static void b(IntYield y) {}
                        }
                        """));

        assertThat(compiled).startsWith("Demo.a", "Demo.b");
    }

    @Test
    void aFaultBeforeAllMethodsIsOneError() {
        Compilation compilation = compile(
                (environment, javac, problems) -> (methods, missing) -> {
                    throw new LinkageError();
                },
                DEMO);

        assertOnly(Problem.INTERNAL_FAULT, DEMO, compilation);
    }

    @Test
    void aFaultOutsideOfAnyMethodIsAnErrorToo() {
        Compilation compilation = Compilation.of(DEMO)
                .processors(new BrokenRounds(ProcessorsForTests.withoutBodies()[0]))
                .compile();

        assertThat(compilation.messages())
                .hasSize(1)
                .allMatch(message -> message.text()
                        .startsWith("[InternalFault] Bobbin failed to compile 'this round', by a fault of its own: "
                                + "java.lang.UnsupportedOperationException"));
    }

    @Test
    void theWholeTraceIsShownOnRequest() {
        Compilation compilation = Compilation.of(DEMO)
                .processors(ProcessorsForTests.withBodies(
                        (environment, javac, problems) -> (methods, missing) -> method -> {
                            throw new IllegalStateException("no such block");
                        }))
                .options("-Abobbin.debug")
                .compile();

        assertThat(assertOnly(Problem.INTERNAL_FAULT, DEMO, compilation).text())
                .contains("\tat dev.bobbin.processor.rounds.RoundsTest.")
                .contains("\tat jdk.compiler/com.sun.tools.javac.");
    }

    @Test
    void aBodyThatIsRightCannotBeLeftOut() {
        Compilation compilation =
                compile((environment, javac, problems) -> (methods, missing) -> method -> new Outcome.Failed(), DEMO);

        assertThat(compilation.succeeded()).isFalse();
        assertThat(compilation.messages()).hasSize(1);
        assertThat(compilation.messages().get(0).text())
                .startsWith("[InternalFault] Bobbin failed to compile 'Demo.walk'");
    }

    @Test
    void aProblemIsShownAtItsPieceOfTheBody() {
        Source source = demo("""
                class Demo {
                    @Generator
                    static void walk(IntYield y) {
                        int other = 1;
                        use(/* (y) */ \u25b6(y));
                    }

                    static void use(Object o) {}
                }
                """);
        int start = source.getCharContent(true).toString().indexOf("/ (y)") + 2;

        Compilation compilation = compile(
                (environment, javac, problems) -> (methods, missing) -> method -> {
                    problems.report(Problem.CAPABILITY_ESCAPES, Place.of(method.element(), start, start + 3), "y");
                    problems.report(Problem.CAPABILITY_ESCAPES, Place.of(method.element(), start, start + 3), "y");
                    return new Outcome.Failed();
                },
                source);

        assertOnly(Problem.CAPABILITY_ESCAPES, source, compilation);
    }

    @Test
    void aSecondCompilationOverTheOutputOfTheFirstFindsNothingTaken() {
        Compilation first = Compilation.of(DEMO)
                .processors(ProcessorsForTests.withoutBodies())
                .compile();

        Compilation second = Compilation.of(DEMO)
                .after(first)
                .processors(ProcessorsForTests.withoutBodies())
                .compile();

        assertThat(second.messages()).isEmpty();
        assertThat(second.generatedTypes()).isEqualTo(first.generatedTypes());
    }

    /** Runs a processor in rounds that it can learn nothing of. */
    @SupportedAnnotationTypes("*")
    private static final class BrokenRounds extends AbstractProcessor {
        private final Processor processor;

        BrokenRounds(Processor processor) {
            this.processor = processor;
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public synchronized void init(ProcessingEnvironment environment) {
            processor.init(environment);
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            RoundEnvironment broken = (RoundEnvironment) Proxy.newProxyInstance(
                    getClass().getClassLoader(),
                    new Class<?>[] {RoundEnvironment.class},
                    (proxy, method, arguments) -> {
                        throw new UnsupportedOperationException();
                    });
            return processor.process(annotations, broken);
        }
    }

    private static Compilation compile(Bodies.Maker bodies, Source... sources) {
        return Compilation.of(sources)
                .processors(ProcessorsForTests.withBodies(bodies))
                .compile();
    }

    private static Outcome compiled(GeneratorMethod method, ProcessingEnvironment env) {
        return new Outcome.Compiled(
                StubSource.of(method, env.getElementUtils()), new LineMap("Demo.java", new TreeMap<>()));
    }
}
