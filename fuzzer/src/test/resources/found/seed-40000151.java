/*
 * Found by the fuzzer: seed 40000151, which was refused.
 *
 * generator: P.body
 *
 * next -> [#8 "thing"] 1L
 * next -> returns 2
 * next -> returns null
 * raise RuntimeException -> throws it
 * next -> returns null
 * next -> returns null
 * close -> closed
 * result -> 2
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
    static long wide = 5L;
    static Integer count = 3;
    static Object thing = "thing";

    @Generator
    static boolean g2(LongYield y) throws Exception {
        l1: {
            float s = 3e10f * (float) (switch (Suit.of(0)) {
                case SPADES: {
                    {
                        log("#1", new Pair(new Object() {
                            long own = Long.MIN_VALUE;
                            Object call(int given) {
                                return new Cell(0).put(given);
                            }
                        }.call(++new int[] {total, P.total, 7, P.total}[P.total]), 1L));
                        yield -2L;
                    }
                }
                case HEARTS: {
                    P.thing = 7;
                    P.flag = true;
                    yield P.wide;
                }
                default: {
                    y.yield(1L << 40);
                    yield 0L;
                }
            });
            y.yield(0L);
        }
        return true;
    }

    @Generator
    static Integer g1(LongYield y, byte p2, byte p1) throws Exception {
        wide >>>= -0;
        int v = 0;
        do {
            if (Double.NaN - (short) 122 <= 1e300) {
                y.yield(wide);
                y.yield(Long.MIN_VALUE);
                log("#2", p1);
            } else {
                log("#3", p1);
            }
            log("#4", (byte) -60);
        } while (++v < 1 && (P.flag));
        return count;
    }

    @Generator
    static int body(LongYield y) throws Exception {
        --total;
        log("#8", thing);
        y.yield(1L);
        return total;
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
    enum Suit {
        HEARTS,
        SPADES,
        CLUBS;
    
        static Suit of(int n) {
            return n == 5 ? null : values()[Math.floorMod(n, 3)];
        }
    }
}
