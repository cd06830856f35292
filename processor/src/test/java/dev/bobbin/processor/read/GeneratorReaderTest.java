package dev.bobbin.processor.read;

import static dev.bobbin.processor.testing.ProblemCases.demo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bobbin.processor.problem.Problems;
import dev.bobbin.processor.problem.Readable;
import dev.bobbin.processor.testing.Compilation;
import dev.bobbin.processor.testing.Inspection;
import dev.bobbin.processor.testing.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;

class GeneratorReaderTest {
    @Test
    void theTableOfCapabilities() {
        assertThat(read("Demo", demo("""
                        class Demo<T> {
                            @Generator void a(Yield<T> y) {}
                            @Generator int b(YieldSend<? super T, List<? extends T>> y) { return 0; }
                            @Generator char[] c(IntYield y) { return null; }
                            @Generator String d(LongYield y) { return null; }
                            @Generator boolean e(DoubleYield y) { return true; }
                        }
                        """)))
                .extracting(GeneratorReaderTest::types)
                .containsExactly(
                        "YIELD: dev.bobbin.frame.GenFrame[T, Void, Void] dev.bobbin.Gen[T, Void, Void]",
                        "YIELD_SEND: dev.bobbin.frame.GenFrame[T, List<? extends T>, Integer]"
                                + " dev.bobbin.Gen[T, List<? extends T>, Integer]",
                        "INT_YIELD: dev.bobbin.frame.IntFrame[char[]] dev.bobbin.IntGen[char[]]",
                        "LONG_YIELD: dev.bobbin.frame.LongFrame[String] dev.bobbin.LongGen[String]",
                        "DOUBLE_YIELD: dev.bobbin.frame.DoubleFrame[Boolean] dev.bobbin.DoubleGen[Boolean]");
    }

    @Test
    void twoCapabilitiesThatGoTogether() {
        GeneratorMethod method = read("Demo", demo("""
                                import dev.bobbin.scheduler.Await;
                                class Demo {
                                    @Generator static void a(Yield<String> y, int n, Await a) {}
                                }
                                """), Source.of("dev/bobbin/scheduler/Await.java", """
                                package dev.bobbin.scheduler;
                                public interface Await {}
                                """))
                .get(0);

        assertThat(method.capability()).isEqualTo(Capability.AWAIT_YIELD);
        assertThat(method.capabilityParameters()).extracting(Object::toString).containsExactly("a", "y");
        assertThat(method.parameters()).extracting(Object::toString).containsExactly("n");
        assertThat(method.frameType().arguments()).extracting(Readable::type).containsExactly("String", "Void");
    }

    @Test
    void namesFollowTheNesting() {
        GeneratorMethod method =
                read("p.Outer.Middle.Inner", Source.of("p/Outer.java", """
                        package p;
                        class Outer {
                            interface Middle {
                                class Inner {
                                    @dev.bobbin.Generator(name = "other") void walk(dev.bobbin.IntYield y) {}
                                }
                            }
                        }
                        """)).get(0);

        assertThat(method.packageName()).isEqualTo("p");
        assertThat(method.qualifiedFactoryClass()).isEqualTo("p.Outer_Middle_InnerGenerators");
        assertThat(method.factoryMethod()).isEqualTo("other");
        assertThat(method.qualifiedStateClass()).isEqualTo("p.Outer$Middle$Inner$walk");
        assertThat(method.displayName()).isEqualTo("Outer.Middle.Inner.walk");
    }

    @Test
    void overloadsAreToldApartByTheirParameters() {
        assertThat(read("Demo", demo("""
                        class Demo<T extends Number> {
                            @Generator void walk(IntYield y) {}
                            @Generator void walk(IntYield y, Map.Entry<String, T> e, int n) {}
                            @Generator void walk(int[][] a, String[] b, IntYield y) {}
                            @Generator void walk(IntYield y, T t, List<T>... lists) {}
                            @Generator void other(IntYield y) {}
                        }
                        """)))
                .extracting(GeneratorMethod::stateClass)
                .containsExactly(
                        "Demo$walk$void",
                        "Demo$walk$Entry_int",
                        "Demo$walk$intArrayArray_StringArray",
                        "Demo$walk$Number_ListArray",
                        "Demo$other");
    }

    @Test
    void overloadsThatReadAlikeOrTooLongAreHashed() {
        List<String> names =
                read("Demo", demo("""
                                class Demo {
                                    @Generator void walk(IntYield y, java.util.Date d) {}
                                    @Generator void walk(IntYield y, other.Date d) {}
                                    @Generator(name = "c") void walk(LongYield y, java.util.Date d) {}
                                    @Generator void walk(IntYield y, UnsupportedOperationException a,
                                        UnsupportedOperationException b, UnsupportedOperationException c) {}
                                    @Generator void walk(IntYield y, int i) {}
                                    @Generator void Walk(IntYield y, int i) {}
                                }
                                """), Source.of("other/Date.java", "package other; public class Date {}")).stream()
                        .map(GeneratorMethod::stateClass)
                        .toList();

        assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.matches("Demo\\$[wW]alk\\$[0-9a-f]{8}"));
        // The names must be the same in every compilation, so they are part of the contract.
        assertThat(names.get(0))
                .isEqualTo("Demo$walk$"
                        + String.format(
                                "%08x",
                                List.of("walk", "dev.bobbin.IntYield", "java.util.Date")
                                        .hashCode()));
    }

    @Test
    void aNameTheUserTookGetsASuffix() {
        List<GeneratorMethod> methods =
                read("Outer.Demo", demo("""
                        class Outer {
                            static class Demo {
                                @Generator void nested(IntYield y) {}
                                @Generator void sibling(IntYield y) {}
                                @Generator void top(IntYield y) {}
                                @Generator void free(IntYield y) {}
                                // The same file, where file names have no case.
                                record Nested() {}
                            }
                            static class Demo$sibling {}
                        }
                        """), Source.of("Outer$Demo$top.java", "class Outer$Demo$top {}"));

        assertThat(methods)
                .extracting(GeneratorMethod::stateClass)
                .containsExactly(
                        "Outer$Demo$nested$gen", "Outer$Demo$sibling$gen", "Outer$Demo$top$gen", "Outer$Demo$free");
    }

    @Test
    void typeParametersOfHostAndMethod() {
        assertThat(read("Demo.Inner", demo("""
                        class Demo<A, B> {
                            class Inner<B, C> {
                                @Generator <D, C> void instance(IntYield y) {}
                                @Generator static <A> void fixed(IntYield y) {}
                            }
                        }
                        """)))
                .extracting(method -> method.typeParameters().stream()
                        .map(p -> p.element() + "=" + p.name())
                        .toList())
                .containsExactly(List.of("A=A", "B=B$1", "B=B", "C=C$1", "D=D", "C=C"), List.of("A=A"));
    }

    @Test
    void unknownTypesAreFoundWhereverTheyAre() {
        Source source = demo("""
                class Demo {
                    static class A { @Generator Nobody a(IntYield y) { return null; } }
                    static class B { @Generator void a(IntYield y, List<? super Nobody[]> n) {} }
                    static class C { @Generator <T extends Comparable<T> & Nobody> void a(Yield<T> y) {} }
                    static class D<T extends Nobody> { class E { @Generator void a(IntYield y) {} } }
                    static class F<T extends Comparable<T>> { @Generator void a(Yield<T> y) throws Nobody {} }
                    static class G { @Generator void a(Yeld<String> y) {} }
                }
                """);

        assertThat(Stream.of("A", "B", "C", "D.E", "F", "G").filter(host -> !isResolved("Demo." + host, source)))
                .containsExactly("A", "B", "C", "D.E", "G");
    }

    private static String types(GeneratorMethod method) {
        return method.capability() + ": " + text(method.frameType()) + " " + text(method.factoryType());
    }

    private static String text(NamedType type) {
        return type.qualifiedName()
                + type.arguments().stream().map(Readable::type).toList();
    }

    private static List<GeneratorMethod> read(String host, Source... sources) {
        List<GeneratorMethod> methods = new ArrayList<>();
        Compilation.of(sources)
                .processors(new Inspection(environment -> {
                    Problems problems = new Problems(environment.getMessager(), (kind, m, e, start, end) -> false);
                    TypeElement type = environment.getElementUtils().getTypeElement(host);
                    methods.addAll(new GeneratorReader(environment, problems).read(type));
                }))
                .options("-proc:only")
                .compile();
        return methods;
    }

    private static boolean isResolved(String host, Source source) {
        List<Boolean> answers = new ArrayList<>();
        Compilation.of(source)
                .processors(new Inspection(environment -> answers.add(
                        GeneratorReader.isResolved(environment.getElementUtils().getTypeElement(host)))))
                .options("-proc:only")
                .compile();
        return answers.get(0);
    }
}
