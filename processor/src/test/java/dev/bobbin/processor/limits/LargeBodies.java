package dev.bobbin.processor.limits;

import dev.bobbin.processor.testing.Source;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Bodies that are large in one respect. Each is in a class {@code Big}, whose {@code check} compares pushed with pulled. */
final class LargeBodies {
    private static final String CLASS = """
            import dev.bobbin.*;
            import java.util.*;

            public class Big {
                @Generator
                static void walk(IntYield y%1$s) {
                    int x = 0;
            %2$s    }

                @Generator
                static int ask(IntYield y, int i) {
                    y.yield(i);
                    return i * 2;
                }

                @Generator
                static boolean test(IntYield y, int i) {
                    y.yield(i);
                    return i >= 0;
                }

                static int id(int i) {
                    return i;
                }

                static boolean odd(int i) {
                    return i %% 2 == 1;
                }

                public static int check() {
                    List<Integer> pushed = new ArrayList<>();
                    walk(pushed::add%3$s);
                    List<Integer> pulled = new ArrayList<>();
                    for (int value : BigGenerators.walk(%4$s)) pulled.add(value);
                    if (!pushed.equals(pulled)) throw new AssertionError(pushed + " was " + pulled);
                    return pulled.size();
                }
            }
            """;

    private LargeBodies() {}

    static Source of(String body) {
        return Source.of("Big.java", CLASS.formatted("", body, "", ""));
    }

    static Source withParameters(int n, String body) {
        String parameters = join(n, "", i -> ", int p" + i);
        String arguments = join(n, ", ", Integer::toString);
        return Source.of("Big.java", CLASS.formatted(parameters, body, ", " + arguments, arguments));
    }

    /** One text after another, each made of its number. */
    static String times(int n, IntFunction<String> text) {
        return join(n, "", text);
    }

    static String join(int n, String between, IntFunction<String> text) {
        return IntStream.range(0, n).mapToObj(text).collect(Collectors.joining(between));
    }

    /** Texts around each other: the outermost has number 0. */
    static String nested(int n, IntFunction<String> before, String innermost, IntFunction<String> after) {
        return times(n, before) + innermost + times(n, i -> after.apply(n - 1 - i));
    }
}
