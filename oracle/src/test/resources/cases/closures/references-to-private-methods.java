/*
 * A reference to a private method, to a constructor of an inner class or to an array's constructor evaluates its object
 * once, fails at once if that is null, and takes part in inference and overloads as any other does.
 *
 * generator: References.body
 *
 * next          -> [made] "first"
 * next          -> [first first] [null object] [ccc bb a] "inner"
 * next          -> [inner first] [2] returns "{1=a, 2=bb, 3=ccc}"
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.Generator;
import dev.bobbin.Yield;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;

final class References {
    private String name = "first";

    private String name() {
        return name;
    }

    private String key(String text) {
        return text;
    }

    private int length(String text) {
        return text.length();
    }

    private References made() {
        log("made");
        return this;
    }

    class Inner {
        final String text;

        Inner(String text) {
            this.text = text + " " + name;
        }
    }

    static Object first(Function<String, Integer> f, String text) {
        return f.apply(text);
    }

    static Object first(Supplier<Integer> f, String text) {
        return f.get();
    }

    @Generator
    String body(Yield<String> y) {
        Supplier<String> once = made()::name;
        y.yield(once.get());
        log(once.get() + " " + once.get());
        References none = null;
        try {
            Supplier<String> never = none::name;
            log(never);
        } catch (NullPointerException e) {
            log("null object");
        }
        List<String> words = new ArrayList<>(List.of("bb", "a", "ccc"));
        words.sort(Comparator.comparing(this::key).reversed());
        log(String.join(" ", words));
        Function<String, Inner> make = Inner::new;
        y.yield("inner");
        log(make.apply("inner").text);
        IntFunction<Inner[]> array = Inner[]::new;
        log(array.apply((int) first(this::length, "ab")).length);
        return words.stream()
                .collect(Collectors.toMap(this::length, this::key, (a, b) -> a, TreeMap::new))
                .toString();
    }
}
