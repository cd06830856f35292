/*
 * Found by the fuzzer: seed 500334, which was refused.
 *
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
    static final int K = 3;
    static boolean flag = true;
    static byte tiny = (byte) 100;
    static char sign = 's';
    static int total = 3;
    static long wide = 5L;
    static Integer count = 3;
    private static String word = "w";
    private static Object thing = "thing";
    static Cell cell = new Cell(4);

    @Generator
    private static Object g2(int depth, YieldSend<Object, Object> y, byte p1) throws Exception {
        if (depth <= 0) return "o";
        log("#1", new Object() {
            long own = -2L;
            boolean call(int given) {
                return (boolean) ((Boolean) true);
            }
        }.call(switch (((int) 'h') & 3) {
            default: {
                {
                    y.yield(switch ((cell.n |= p1) & 3) {
                        default -> depth;
                        case 1 -> {
                            y.yield(p1);
                            log("#2", depth);
                            yield p1;
                        }
                        case 0 -> depth;
                    });
                    y.yield(depth);
                }
                yield 100;
            }
            case K: {
                log("#3", depth);
                y.yield('"');
                yield depth;
            }
        }) ? depth : false);
        return (byte) -93;
    }

    @Generator
    static long body(YieldSend<Object, Object> y) throws Exception {
        if (aChar(y.yield(y.yield(P.thing))) != -0.25f + 1.5f ^ (flag ^= flag ^= -0.0 < (short) 180)) {
            cell.add(P.flag ? resume(total) : total - sign).add((P.total >>= tiny) / P.cell.small >> (short) -281).small ^= sum(new Object() {
                long own = wide;
                boolean call(int given) {
                    return true;
                }
            }.call(seen("#6", -5)) ? sign : '{');
            log("#7", 3e10f);
        } else {
            y.yield('g');
            log("#8", true);
        }
        log("#9", thing);
        y.yield(thing);
        log("#10", thing);
        y.yield(1L);
        return 0L;
    }
    static class Other {

        @Generator
        static String g1(YieldSend<Object, Object> y) throws Exception {
            flag = (/* ) */ new Object() {
                long own = P.wide;
                boolean call(int given) {
                    return P.flag;
                }
            }.call(total)) || (switch ((Integer) ((flag ? (int) P.count : (int) tiny) & 3)) {
                case 2: {
                    boolean i = aBoolean(y.yield(g2(1, y, (byte) -62)));
                    yield i;
                }
                default: {
                    log("#4", (Object) null);
                    yield P.flag;
                }
                case 0: {
                    y.yield(1.5f);
                    yield true;
                }
                case K: {
                    y.yield((short) 35);
                    y.yield(-0.0);
                    yield false;
                }
            });
            y.yield(thing);
            return word;
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
    private static int resume(int n) {
        log("resume " + n);
        return n + 2;
    }
}
