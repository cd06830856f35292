/*
 * Found by the fuzzer: seed 30002187, which was refused.
 *
 * java: 21
 * generator: P.body
 *
 * rest -> "thing" [#3] [#4 true] "thing" [#3] [#4 true] "thing" [#3] [#4 true] 0L [#7 "thing"] [#8 "thing"] byte:58 'b' [#9 "thing"] returns "w"
 */
import static dev.bobbin.oracle.As.*;
import static dev.bobbin.oracle.Log.*;

import dev.bobbin.*;
import dev.bobbin.oracle.Opened;
import java.io.IOException;
import java.util.*;
import java.util.function.*;

class P {
    static boolean flag = true;
    static int total = 3;
    static double ratio = 0.5;
    private static Integer count = 3;
    static String word = "w";
    static Object thing = "thing";
    static Cell cell = new Cell(4);
    static long[] wides = {1L, -2L, 1L << 40, 0L};

    @Generator
    static int g1(int p1, YieldSend<Object, Object> y) throws Exception {
        switch (letter(p1)) {
            case "a", "b":
            var s = new Object() {
                int n = p1;
                int step(int given) {
                    return n += (Object) ((double) '"' == --P.wides[total & 3] ? given : (Integer) 100 == count ? P.thing : given) instanceof Pair(String next, Integer resume) && flag ? total : given;
                }
            };
            case "d":
            y.yield('\'');
            y.yield(thing);
            case "c":
            log("#2", p1);
        }
        return total;
    }

    @Generator
    private static String body(YieldSend<Object, Object> y) throws Exception {
        try {
            int b = 0;
            do {
                if (seen("#3", (Object) b instanceof Pair(var name, var call) && ((Object) true instanceof Boolean index && (switch ((Object) (name)) {
                    case Integer switched -> P.flag;
                    case String received -> false;
                    case Long thrown when (aBoolean(flag)) -> true;
                    default -> flag;
                }) ? false || flag : P.flag ^ flag) ? b >= (flag ? 0.0 : P.ratio) : (Byte) ((byte) 56) <= aFloat(y.yield(thing)))) {
                    y.yield(cell.put(y.<Integer>yieldFrom(PGenerators.g1(anInt(y.yield(P.thing))))));
                    int item = (int) P.same(y.<Integer>yieldFrom(PGenerators.g1((b))));
                } else {
                    log("#4", true);
                    if (!((Object) b instanceof String call)) {
                        continue;
                    }
                }
            } while (++b < 3 && ((boolean) ((Boolean) ((Object) ((Object) b instanceof Pair(String state, Pair(Pair(String o, Object raised), Pair(var t, String k))) && true ? k : b) instanceof String sent && (true ? false : P.flag) ? false : true))));
        } catch (GeneratorExit sent) {
            log("#6", sent);
            log("#5", thing);
        } finally {
            y.yield(0L);
            log("#7", P.thing);
        }
        log("#8", thing);
        y.yield((byte) 58);
        cell.box--;
        y.yield('b');
        log("#9", thing);
        return word;
    }
    record Pair(Object a, Object b) {
        @Override
        public Object a() {
            log("a");
            return a;
        }
    }
    static class Cell {
        private int n;
        Object o = "in cell";
        private byte small = 7;
        String text = "t";
        Integer box = 1;
        Cell(int n) {
            this.n = n;
        }
        Cell add(int more) {
            log("add " + more);
            n += more;
            return this;
        }
        Cell link(int m) {
            log("link " + m);
            return m % 3 == 0 ? null : new Cell(m + n);
        }
        private Object put(Object other) {
            Object old = o;
            o = other;
            return old;
        }
        int number() {
            return n;
        }
        @Override
        public String toString() {
            return "Cell " + n;
        }
    }
    private static <T> T same(T value) {
        return value;
    }
    private static String letter(int n) {
        return String.valueOf((char) ('a' + Math.floorMod(n, 5)));
    }
    private static int resume(int n) {
        log("resume " + n);
        return n + 2;
    }
    static int next(int n) {
        log("next " + n);
        return n + 3;
    }
}
