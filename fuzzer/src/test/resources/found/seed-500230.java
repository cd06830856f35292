/*
 * Found by the fuzzer: seed 500230, which was refused.
 *
 * java: 22
 * generator: P.body
 *
 * result -> throws IllegalStateException("the generator has not ended")
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
    static char sign = 's';
    private static int total = 3;
    static long wide = 5L;
    static Object thing = "thing";
    static byte[] bytes = {1, 2, -3, 127};
    static int[] cells = {1, 2, 3, 4};
    static long[] wides = {1L, -2L, 1L << 40, 0L};

    @Generator
    private static long body(LongYield y) throws Exception {
        var resume = P.wides;
        for (Object a : listed()) {
            try {
                try (Opened switched = new Opened("#5", switch ((Object) (100)) {
                    case null -> {
                        resume[total & 3] %= P.wide;
                        y.yield(-2L);
                        yield true;
                    }
                    case Integer thrown when (aBoolean(new Object() {
                        long own = wide;
                        boolean call(int given) {
                            return (true ? P.flag : true) ? true ? flag : flag : (switch ((Object) (thrown)) {
                                case String right -> {
                                    yield seen("#1", flag);
                                }
                                case Pair list -> P.flag;
                                default -> {
                                    (true ? P.bytes : P.bytes)[(new Cell(0).n = given) & 3] |= P.sign;
                                    yield flag;
                                }
                            });
                        }
                    }.call(P.total))) -> {
                        log("#2", a);
                        y.yield(1L);
                        yield flag;
                    }
                    case Integer v -> P.flag;
                    case String frame when (aBoolean(P.flag)) -> {
                        log("#3", a);
                        log("#4", thing);
                        yield true;
                    }
                    case Long map when (aBoolean(true)) -> true;
                    case Pair(var _, var cells) when (aBoolean(false)) -> flag;
                    default -> true;
                }, true); Opened thrown = new Opened("#6", P.flag, flag)) {
                    y.yield(P.wide);
                }
                log("#7", a);
            } catch (GeneratorExit exit) {
                log("#8", exit);
                break;
            } catch (Exception list) {
                log("#10", list);
                y.yield(Long.MIN_VALUE);
                log("#9", a);
            }
        }
        y.yield(wide);
        return wide;
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
    static List<Object> listed(Object... all) {
        return Arrays.asList(all);
    }
    private static int resume(int n) {
        log("resume " + n);
        return n + 2;
    }
}
