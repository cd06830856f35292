package dev.bobbin.processor.trust;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bobbin.processor.ProcessorsForTests;
import dev.bobbin.processor.testing.Compilation;
import dev.bobbin.processor.testing.Source;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that generated code uses as well, or that mean something else in it, and text in Unicode escapes. */
class HostileNamesTest {
    private static final String GENERATED_NAMES = "resume at handler received suspend raised thrown t end call delegate"
            + " clear name file line next send raise close result state stream iterator hasNext entry ON dispatch"
            + " pending exception answer part1 resume$1 $ _x y$1 a1 receiver value host self this$0 ASSERTIONS L1"
            + " java dev bobbin Gen Yield Object String Throwable MethodHandles Access Demo Demo$walk DemoGenerators";

    @Test
    void variablesAndParametersNamedLikeWhatIsGenerated() {
        StringBuilder body = new StringBuilder();
        StringBuilder parameters = new StringBuilder();
        StringBuilder arguments = new StringBuilder();
        int n = 0;
        for (String name : GENERATED_NAMES.split(" ")) {
            boolean parameter = n++ % 2 == 0;
            if (parameter) {
                parameters.append(", int ").append(name);
                arguments.append(n == 1 ? "" : ", ").append(n);
            } else {
                body.append("int ").append(name).append(" = ").append(n).append(";\n");
            }
            body.append("y.yield(").append(name).append(");\n");
        }
        for (String name : GENERATED_NAMES.split(" ")) {
            body.append("try { y.yield(")
                    .append(name)
                    .append("++); } finally { y.yield(")
                    .append(name)
                    .append("); }\n");
            body.append("{ int copy = ")
                    .append(name)
                    .append("; java.util.function.IntSupplier s = () -> copy;")
                    .append(" y.yield(s.getAsInt()); }\n");
        }
        assertRuns(Source.of("Demo.java", """
                public class Demo {
                    @dev.bobbin.Generator
                    static void walk(dev.bobbin.IntYield y%s) {
                        %s
                    }
                    public static boolean check() {
                        java.util.List<Integer> pushed = new java.util.ArrayList<>();
                        walk(pushed::add, %s);
                        java.util.List<Integer> pulled = new java.util.ArrayList<>();
                        for (int i : DemoGenerators.walk(%s)) pulled.add(i);
                        return pushed.equals(pulled);
                    }
                }
                """.formatted(parameters, withoutPackageNames(body), arguments, arguments)));
    }

    /** A local named java or dev hides the package, in the body as the user writes it. */
    private static String withoutPackageNames(StringBuilder body) {
        return body.toString()
                .replace("java.util.function.IntSupplier", "Supply")
                .concat("assert at > 0;\n");
    }

    @Test
    void membersNamedLikeWhatIsGenerated() {
        StringBuilder members = new StringBuilder();
        StringBuilder body = new StringBuilder();
        for (String name :
                "resume at handler received suspend raised end call clear name file line next send close".split(" ")) {
            members.append("private int ").append(name).append(" = 1;\n");
            members.append("private int ")
                    .append(name)
                    .append("(int i) { return ")
                    .append(name)
                    .append(" += i; }\n");
            body.append("y.yield(")
                    .append(name)
                    .append("(2)); y.yield(")
                    .append(name)
                    .append("++);\n");
        }
        assertRuns(Source.of("Demo.java", """
                import java.util.*;
                public class Demo {
                    %s
                    @dev.bobbin.Generator
                    void walk(dev.bobbin.IntYield y) {
                        %s
                        y.yield(hashCode());
                        y.yield(toString().length());
                    }
                    public int hashCode() { return 7; }
                    public boolean equals(Object o) { return this == o; }
                    public String toString() { return "me"; }
                    public static boolean check() {
                        List<Integer> pushed = new ArrayList<>();
                        new Demo().walk(pushed::add);
                        List<Integer> pulled = new ArrayList<>();
                        for (int i : DemoGenerators.walk(new Demo())) pulled.add(i);
                        return pushed.equals(pulled);
                    }
                }
                """.formatted(members, body)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gen",
                "Yield",
                "IntYield",
                "Generator",
                "Object",
                "String",
                "Throwable",
                "Integer",
                "Override",
                "Generated",
                "BobbinGenerated",
                "GenFrame",
                "IntFrame",
                "IntGen",
                "Void",
                "Access",
                "MethodHandles",
                "List",
                "java",
                "dev",
                "$",
                "A$B",
                "Größe",
                "日本",
                "SuppressWarnings"
            })
    void hostsWithAnyName(String name) {
        for (String packageName : List.of("", "java_", "p.dev.bobbin")) {
            String declared = packageName.isEmpty() ? "" : "package " + packageName + ";\n";
            String path = packageName.isEmpty() ? "" : packageName.replace('.', '/') + "/";
            if (packageName.isEmpty() && (name.equals("java") || name.equals("dev"))) continue;
            boolean hides = name.equals("java") || name.equals("dev");
            String qualifier = hides ? "" : "java.util.";
            String capability = hides ? "IntYield" : "dev.bobbin.IntYield";
            String imports = hides ? "import dev.bobbin.IntYield; import java.util.ArrayList;\n" : "";
            String annotation = hides ? "@G" : "@dev.bobbin.Generator";
            if (hides) {
                imports += "import dev.bobbin.Generator;\n";
                annotation = "@Generator";
            }
            assertRuns(
                    Source.of(
                            path + name + ".java",
                            declared
                                    + imports
                                    + """
                            public class %1$s {
                                private int n = 1;
                                private int next() { return n++; }
                                %2$s
                                void walk(%3$s y, int add) {
                                    try { y.yield(next() + add); } finally { y.yield(n); }
                                }
                                %2$s
                                static void statics(%3$s y, int add) { y.yield(add); }
                                public static boolean check() {
                                    %4$sArrayList<java.lang.Integer> pushed = new %4$sArrayList<>();
                                    new %1$s().walk(pushed::add, 5);
                                    %4$sArrayList<java.lang.Integer> pulled = new %4$sArrayList<>();
                                    for (int i : %1$sGenerators.walk(new %1$s(), 5)) pulled.add(i);
                                    return pushed.equals(pulled);
                                }
                            }
                            """.formatted(name, annotation, capability, qualifier)
                                            .replace("java.lang.Integer", hides ? "Integer" : "java.lang.Integer")),
                    packageName.isEmpty() ? name : packageName + "." + name);
        }
    }

    /** Frames are generators, and do not inherit what the generated class may have to name. */
    @ParameterizedTest
    @ValueSource(strings = {"Yield<Integer>", "YieldSend<Integer, String>", "IntYield", "LongYield", "DoubleYield"})
    void aTypeOfTheUnnamedPackageNamedLikeThatOfAGeneratorsState(String capability) {
        assertRuns(Source.of("Demo.java", """
                import dev.bobbin.*;
                import java.util.*;
                public class Demo {
                    @Generator
                    static void walk(%s y, State first) {
                        y.yield(first.n);
                        for (State s : List.of(State.of(1), new State() { { n++; } })) y.yield(s.n);
                    }
                    public static boolean check() {
                        int sum = 0;
                        for (var n : DemoGenerators.walk(State.of(10))) sum += n;
                        return sum == 15;
                    }
                }
                """.formatted(capability)), "Demo", Source.of("State.java", """
                class State {
                    int n = 3;
                    static State of(int n) { State s = new State(); s.n = n; return s; }
                }
                """));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\u0079.yield(1);",
                "y\\u002eyield(2);",
                "int \\u0061b = 3; y.yield(ab++); y.yield(\\u0061b);",
                "String s = \"\\u0041\\\\u0041\"; y.yield(s.length()); y.yield(s.length());",
                "// \\u000a y.yield(9);\n y.yield(4);",
                "/* \\u002a/ y.yield(5); int k = 1; /* */ y.yield(k);",
                "char c = '\\u005c''; y.yield(c); y.yield(c + 1);",
                "\\u007b y.yield(6); \\u007d",
                "y.yield(7)\\u003b",
                "int größe = 1; y.yield(größe); int \\u00e4 = 2; y.yield(ä + größe);",
                "String s = \"\\u0022; y.yield(s.length()); s += \\u0022x\"; y.yield(s.length());",
            })
    void unicodeEscapesAnywhere(String body) {
        assertRuns(Source.of("Demo.java", """
                import java.util.*;
                public class Demo {
                    @dev.bobbin.Generator
                    static void walk(dev.bobbin.IntYield y) {
                        %s
                    }
                    static int \\u0078() { return 1; }
                    public static boolean check() {
                        List<Integer> pushed = new ArrayList<>();
                        walk(pushed::add);
                        List<Integer> pulled = new ArrayList<>();
                        for (int i : DemoGenerators.walk()) pulled.add(i);
                        return pushed.size() > 0 && pushed.equals(pulled);
                    }
                }
                """.formatted(body)));
    }

    private static void assertRuns(Source source) {
        assertRuns(source, "Demo");
    }

    private static void assertRuns(Source source, String type, Source... others) {
        List<Source> sources = new ArrayList<>(List.of(others));
        sources.add(source);
        sources.add(Source.of("Supply.java", "interface Supply { int getAsInt(); }"));
        Compilation compilation = Compilation.of(sources.toArray(Source[]::new))
                .processors(ProcessorsForTests.installed())
                .options("-Xlint:all", "-Werror")
                .compile();
        assertThat(compilation.succeeded())
                .as(() -> type + "\n" + compilation.report())
                .isTrue();
        try {
            assertThat(compilation.load(type).getMethod("check").invoke(null)).isEqualTo(true);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type, e);
        }
    }
}
