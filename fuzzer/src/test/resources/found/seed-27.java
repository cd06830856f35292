/*
 * Found by the fuzzer: seed 27, which was refused.
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
    private boolean flag = true;
    int total = 3;
    static long wide = 5L;
    Object thing = "thing";

    @Generator
    void body(YieldSend<Object, Object> y) throws Exception {
        y.yield(new Object() {
            long own = P.wide;
            Object call(int given) {
                return P.this.thing;
            }
        }.call(touch((char) ((Character) 'f') % anInt(y.yield(P.this.thing)))));
        int left = (int) ((Integer) seen("#4", apply((handler) -> {
            Pair resume = new Pair(handler, handler);
            try (Opened map = new Opened("#6", flag ? flag : false, switch (letter(handler)) {
                case "c", "a" -> flag;
                default -> {
                    log("#5", handler);
                    yield flag;
                }
                case "b" -> flag;
                case "d" -> false;
            })) {
                String n = seen("#7", "x y" + (Boolean) false);
                class Locall2 {
                    int own;
                    long field = P.wide;
                    Locall2(int given) {
                        own = given;
                    }
                    long call(int given) {
                        return (long) field - field;
                    }
                }
                log("#9", new Locall2(++total).call(switch ((new int[] {handler, handler, handler, handler}[handler & 3] = handler) & 3) {
                    case K -> {
                        yield +seen("#8", handler);
                    }
                    case 2, 0 -> true ? P.this.total : handler;
                    default -> handler;
                }));
                log("#10", thing);
            } finally {
                log("#11", handler);
            }
            return handler;
        }, K)));
        y.yield(thing);
        y.yield(left);
    }
    record Pair(Object a, Object b) {
        @Override
        public Object a() {
            log("a");
            return a;
        }
    }
    private static int touch(int n) {
        log("touch " + n);
        return n + 1;
    }
    static int apply(IntUnaryOperator operator, int n) {
        return operator.applyAsInt(n);
    }
    private static String letter(int n) {
        return String.valueOf((char) ('a' + Math.floorMod(n, 5)));
    }
}
