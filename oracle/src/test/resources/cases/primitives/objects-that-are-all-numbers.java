/*
 * Bodies of objects that box all that they yield: called by a body that yields a null as well, delegated to, calling
 * themselves, ended early, and resumed by an exception.
 *
 * generator: Boxing.body
 *
 * next               -> 0
 * next               -> 1
 * next               -> [counted] [2] 2
 * next               -> 1
 * next               -> 7
 * next               -> null
 * hasNext            -> true
 * next               -> 0
 * raise IllegalStateException("out") -> [counted] [out] 2147483648L
 * next               -> 2147483649L
 * next               -> [1.5] [counted] 5
 * next               -> returns "end"
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.Gen;
import dev.bobbin.Generator;
import dev.bobbin.Yield;

final class Boxing {
    @Generator
    static int count(Yield<Integer> y, int to) {
        try {
            for (int i = 0; i < to; i++) y.yield(i);
        } finally {
            log("counted");
        }
        return to;
    }

    @Generator
    static void down(Yield<Integer> y, int from) {
        if (from == 0) return;
        y.yield(from);
        down(y, from - 1);
    }

    @Generator
    static void longs(Yield<Long> y, int n) {
        y.yield(Integer.MAX_VALUE + 1L);
        y.yield(Integer.MAX_VALUE + 2L);
    }

    @Generator
    static void halves(Yield<Double> y, boolean first) {
        if (first) y.yield(1.5);
    }

    @Generator
    static String body(Yield<Number> y) {
        y.yieldFrom(BoxingGenerators.integers());
        for (Gen<Long, Void, Void> longs = BoxingGenerators.longs(2); longs.hasNext(); ) y.yield(longs.next());
        for (Gen<Double, Void, Void> halves = BoxingGenerators.halves(true); halves.hasNext(); ) log(halves.next());
        Gen<Integer, Void, Integer> closed = BoxingGenerators.count(3);
        closed.next();
        closed.close();
        y.yield(5);
        return "end";
    }

    @Generator
    static void integers(Yield<Integer> y) {
        log(count(y, 2));
        down(y, 2);
        y.yieldFrom(BoxingGenerators.nulls());
        try {
            count(y, 2);
        } catch (IllegalStateException e) {
            log(e.getMessage());
        }
    }

    @Generator
    static void nulls(Yield<Integer> y) {
        y.yield(7);
        y.yield(null);
    }
}
