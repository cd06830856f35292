/*
 * Found by the fuzzer: seed 30005550, which ran differently.
 *
 * generator: P.body
 *
 * next -> [link 3] throws NullPointerException
 */
import static dev.bobbin.oracle.As.*;
import static dev.bobbin.oracle.Log.*;

import dev.bobbin.*;
import dev.bobbin.oracle.Opened;
import java.io.IOException;
import java.util.*;
import java.util.function.*;

class P {
    static final int K = 3;
    private static boolean flag = true;
    private static char sign = 's';
    private static int total = 3;
    static long wide = 5L;
    static double ratio = 0.5;
    private static Integer count = 3;
    static String word = "w";
    private static Object thing = "thing";
    static Cell cell = new Cell(4);
    static long[] wides = {1L, -2L, 1L << 40, 0L};

    @Generator
    static long body(DoubleYield y) throws Exception {
        l5: {
            if ((switch (letter(P.sum() + (sign = P.sign))) {
                default -> (Object) new Pair(-0.25f, thing) instanceof Pair n && P.flag ? (/* ) */ (Integer) null) : P.flag ? (Integer) 100 : count;
                case "d" -> {
                    wide = (/* } ; */ wides)[+(flag ? P.count : count) & 3]--;
                    int end = (int) (-0.25f);
                    yield new Object() {
                        long own = -2L;
                        Integer call(int given) {
                            return (Object) given instanceof Integer at && P.flag ? (Integer) K : (Integer) (-5);
                        }
                    }.call(end - end);
                }
            }) == (switch ((0) & 3) {
                default -> same((P.count));
                case 2, 0 -> cell.link(total).box = flag ? (Integer) 7 : P.count;
                case K -> ++count;
            })) {
                throw new IOException(((Object) thing instanceof Pair o && P.flag ? ratio : P.ratio) == (short) 239 | (P.flag |= (boolean) ((Boolean) true)) ? seen("#6", P.word) : cell.add(switch ((7) & 3) {
                    default -> P.total;
                    case 2 -> total;
                }).text);
            }
            {
                switch (((int) (count &= (/* } ; */ P.cell.n <<= 100))) & 3) {
                    case 1 -> {
                        y.yield(ratio);
                    }
                }
            }
            log("#7", true);
        }
        log("#8", thing);
        y.yield(P.ratio);
        log("#9", P.thing);
        ratio *= (byte) 56;
        return P.wide;
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
    private static int sum(int... all) {
        int sum = all.length;
        for (int each : all) sum = sum * 31 + each;
        return sum;
    }
    private static <T> T same(T value) {
        return value;
    }
    private static String letter(int n) {
        return String.valueOf((char) ('a' + Math.floorMod(n, 5)));
    }
    private static int end(int n) {
        return n + 4;
    }
}
