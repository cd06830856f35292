package dev.bobbin.processor.factory;

import static dev.bobbin.processor.testing.ProblemCases.demo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bobbin.processor.ProcessorsForTests;
import dev.bobbin.processor.testing.Compilation;
import dev.bobbin.processor.testing.Source;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every compilation here is one with all warnings on, which must not find any. */
class FactorySourceTest {
    @Test
    void theWholeText() {
        Compilation compilation = compile(Source.of("p/Demo.java", """
                package p;

                import dev.bobbin.Generator;
                import dev.bobbin.Yield;

                class Demo {
                    @Generator
                    static void fibonacci(Yield<Long> y, int count) {}

                    @Generator(name = "all")
                    <T extends Comparable<T>> String each(Yield<? super T> y, java.util.List<T> values) { return ""; }
                }
                """));

        assertThat(compilation.generated("p.DemoGenerators").replaceAll("@SuppressWarnings\\(\\{[^)]*\\)", "@Quiet"))
                .isEqualTo("""
                        package p;

                        import dev.bobbin.Gen;
                        import dev.bobbin.Yield;
                        import dev.bobbin.frame.BobbinGenerated;
                        import java.lang.Comparable;
                        import java.lang.Long;
                        import java.lang.String;
                        import java.lang.SuppressWarnings;
                        import java.lang.Void;
                        import java.util.List;
                        import java.util.Objects;
                        import javax.annotation.processing.Generated;

                        /**
                         * The generators of {@link Demo}.
                         */
                        @Generated("dev.bobbin.processor.BobbinProcessor")
                        @BobbinGenerated
                        @Quiet
                        final class DemoGenerators {
                            private DemoGenerators() {
                            }

                            /**
                             * The generator of {@link Demo#fibonacci(Yield, int)}, not started yet.
                             */
                            static Gen<Long, Void, Void> fibonacci(int count) {
                                return new Demo$fibonacci(count);
                            }

                            /**
                             * The generator of {@link Demo#each(Yield, List)}, not started yet.
                             */
                            static <T extends Comparable<T>> Gen<T, Void, String> all(Demo host, List<T> values) {
                                return new Demo$each<T>(Objects.requireNonNull(host, "host"), values);
                            }
                        }
                        """);
    }

    @Test
    void primitiveCapabilitiesHaveTypesOfTheirOwn() {
        Compilation compilation = compile(demo("""
                class Demo {
                    @Generator static void i(IntYield y) {}
                    @Generator static int l(int a, LongYield y, long b) { return 0; }
                    @Generator static char[] d(DoubleYield y) { return null; }
                    @Generator static boolean s(YieldSend<String, Integer> y) { return true; }
                    @Generator static void w(YieldSend<? super String, ? extends Integer> y) {}
                    @Generator static void o(YieldSend<String, ?> y) {}
                }
                """));

        assertThat(signatures(compilation, "DemoGenerators"))
                .containsExactlyInAnyOrder(
                        "static IntGen<Void> i()",
                        "static LongGen<Integer> l(int,long)",
                        "static DoubleGen<char[]> d()",
                        "static Gen<String, Integer, Boolean> s()",
                        "static Gen<String, Integer, Void> w()",
                        "static Gen<String, Object, Void> o()");
    }

    @Test
    void variableArityIsKept() {
        Compilation compilation = compile(demo("""
                class Demo {
                    @Generator static void plain(IntYield y, String... words) {}
                    @Generator @SafeVarargs static <T> void generic(Yield<T> y, T... values) {}
                    @Generator @SuppressWarnings("unchecked")
                    static void unsafe(IntYield y, List<String>... lists) {}
                    @Generator static void array(String[] words, IntYield y) {}
                }
                """));

        assertThat(signatures(compilation, "DemoGenerators"))
                .containsExactlyInAnyOrder(
                        "static transient IntGen<Void> plain(String[])",
                        "static transient Gen<T, Void, Void> generic(T[])",
                        "static transient IntGen<Void> unsafe(List<String>[])",
                        "static IntGen<Void> array(String[])");
        assertThat(compilation.generated("DemoGenerators")).contains("@SafeVarargs");
    }

    @Test
    void factoriesAreAsVisibleAsTheirMethods() {
        Compilation compilation = compile(Source.of("Demo.java", """
                import dev.bobbin.*;

                public class Demo {
                    @Generator public static void wide(IntYield y) {}
                    @Generator protected static void inherited(IntYield y) {}
                    @Generator static void near(IntYield y) {}
                    @Generator private static void own(IntYield y) {}

                    static class Inner {
                        @Generator public static void wide(IntYield y) {}
                    }

                    protected static class Inherited {
                        @Generator public static void wide(IntYield y) {}
                    }

                    public interface Face {
                        @Generator private void own(IntYield y) {}
                    }
                }
                """));

        assertThat(signatures(compilation, "DemoGenerators"))
                .containsExactlyInAnyOrder(
                        "public static IntGen<Void> wide()",
                        "public static IntGen<Void> inherited()",
                        "static IntGen<Void> near()",
                        "static IntGen<Void> own()");
        assertThat(modifiers(compilation, "DemoGenerators")).isEqualTo("public final");
        assertThat(modifiers(compilation, "Demo_InnerGenerators")).isEqualTo("final");
        assertThat(modifiers(compilation, "Demo_InheritedGenerators")).isEqualTo("public final");
        assertThat(modifiers(compilation, "Demo_FaceGenerators")).isEqualTo("final");
    }

    @Test
    void typeParametersOfTheHostComeFirst() {
        Compilation compilation = compile(demo("""
                class Demo<A, B extends Collection<? super A> & Cloneable> {
                    class Inner<C extends List<B>> {
                        @Generator <D extends A, E extends Comparable<? super D> & Runnable>
                        Map<C, D[]> each(Yield<D> y, Demo<A, B>.Inner<C> other, int[]... more) { return null; }
                    }

                    class Plain {
                        @Generator void each(Yield<A> y) {}
                    }

                    static class Nested<C> {
                        @Generator void each(Yield<C> y) {}
                        @Generator static <C> void own(Yield<C> y) {}
                    }
                }
                """));

        assertThat(compilation.generated("Demo_InnerGenerators"))
                .contains("static <A, B extends Collection<? super A> & Cloneable, C extends List<B>, D extends A, "
                        + "E extends Comparable<? super D> & Runnable> Gen<D, Void, Map<C, D[]>> each(")
                .contains("Demo<A, B>.Inner<C> host,")
                .contains("new Demo$Inner$each<A, B, C, D, E>(");
        assertThat(compilation.generated("Demo_PlainGenerators"))
                .containsIgnoringWhitespaces("each(Demo<A, B>.Plain host)");
        assertThat(compilation.generated("Demo_NestedGenerators"))
                .contains("static <C> Gen<C, Void, Void> each(Demo.Nested<C> host)")
                .contains("static <C> Gen<C, Void, Void> own()");
    }

    @Test
    void aHiddenTypeParameterIsRenamed() {
        Compilation compilation = compile(demo("""
                class Demo<T extends Number> {
                    class Inner<T extends List<String>> {
                        @Generator <T, Void, String> void each(Yield<T> y, T value) {}
                    }
                }
                """));

        assertThat(compilation.generated("Demo_InnerGenerators"))
                .contains("<T$2 extends Number, T$1 extends List<java.lang.String>, T, Void, String>")
                .contains("Gen<T, java.lang.Void, java.lang.Void> each(")
                .contains("Demo<T$2>.Inner<T$1> host, T value");
    }

    @Test
    void anyKindOfTypeMayBeAHost() {
        Compilation compilation = compile(demo("""
                        enum Demo {
                            ONE;
                            @Generator void each(IntYield y, Demo host) {}
                        }
                        """), Source.of("Face.java", """
                        interface Face<T> {
                            @dev.bobbin.Generator default void each(dev.bobbin.Yield<T> y) {}
                        }
                        """), Source.of("Pair.java", """
                        record Pair<T>(T left, T right) {
                            @dev.bobbin.Generator void each(dev.bobbin.Yield<T> y) {}
                        }
                        """));

        assertThat(signatures(compilation, "DemoGenerators")).containsExactly("static IntGen<Void> each(Demo,Demo)");
        assertThat(signatures(compilation, "FaceGenerators"))
                .containsExactly("public static Gen<T, Void, Void> each(Face<T>)");
        assertThat(signatures(compilation, "PairGenerators"))
                .containsExactly("static Gen<T, Void, Void> each(Pair<T>)");
    }

    @Test
    void aDeprecatedMethodHasADeprecatedFactory() {
        Compilation compilation = compile(
                Source.of("p/Old.java", """
                        package p;

                        @Deprecated(forRemoval = true)
                        public class Old {
                            @dev.bobbin.Generator
                            public void each(dev.bobbin.Yield<Older> y, Older older) {}

                            @dev.bobbin.Generator
                            @Deprecated(since = "1")
                            public static void none(dev.bobbin.IntYield y) {}
                        }
                        """),
                Source.of("p/Older.java", "package p; @Deprecated public class Older {}"));

        assertThat(compilation.generated("p.OldGenerators"))
                .containsIgnoringWhitespaces("@Deprecated(since = \"1\") public static IntGen<Void> none()");
    }

    @Test
    void namesOfTheUsersShadowNothing() {
        compile(
                Source.of("p/Demo.java", """
                        package p;

                        class Demo {
                            @dev.bobbin.Generator
                            void each(dev.bobbin.Yield<java.lang.String> y, String own, Gen gen, int host, int Objects) {}
                        }
                        """),
                Source.of("p/String.java", "package p; class String {}"),
                Source.of("p/Gen.java", "package p; class Gen {}"),
                Source.of("p/Void.java", "package p; class Void {}"),
                Source.of("p/Objects.java", "package p; class Objects {}"),
                Source.of("p/SuppressWarnings.java", "package p; class SuppressWarnings {}"),
                Source.of("p/Generated.java", "package p; class Generated {}"));
    }

    @Test
    void aModuleNeedNotReadTheCompilerModule() {
        Compilation compilation = Compilation.of(
                        Source.of("module-info.java", "module m { requires transitive dev.bobbin; exports p; }"),
                        Source.of("p/Demo.java", """
                                package p;

                                public class Demo {
                                    public Demo() {}

                                    @dev.bobbin.Generator
                                    public static void each(dev.bobbin.IntYield y) {}
                                }
                                """))
                .onModulePath()
                .options("-Xlint:all", "-Werror")
                .processors(ProcessorsForTests.withoutBodies())
                .compile();

        assertThat(compilation.messages()).isEmpty();
        assertThat(compilation.generated("p.DemoGenerators"))
                .doesNotContain("javax.annotation.processing")
                .contains("@BobbinGenerated");
    }

    private static Compilation compile(Source... sources) {
        Compilation compilation = Compilation.of(sources)
                .options("-Xlint:all", "-Werror")
                .processors(ProcessorsForTests.withoutBodies())
                .compile();
        assertThat(compilation.messages()).as(compilation.report()).isEmpty();
        return compilation;
    }

    private static List<String> signatures(Compilation compilation, String type) {
        return Stream.of(compilation.load(type).getDeclaredMethods())
                .map(FactorySourceTest::signature)
                .toList();
    }

    private static String signature(Method method) {
        String parameters = String.join(
                ",",
                Arrays.stream(method.getGenericParameterTypes())
                        .map(Type::getTypeName)
                        .toList());
        String text = Modifier.toString(method.getModifiers()) + " "
                + method.getGenericReturnType().getTypeName() + " " + method.getName() + "(" + parameters + ")";
        return text.replaceAll("\\b([a-z]+\\.)+(?=[A-Z])", "");
    }

    private static String modifiers(Compilation compilation, String type) {
        return Modifier.toString(compilation.load(type).getModifiers());
    }
}
