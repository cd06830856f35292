/*
 * Found by the fuzzer: seed 62, which ran differently.
 *
 * generator: P.body
 *
 * next -> -0.25f
 * send 'a' -> [#2 3] true
 * send 'a' -> [#4 Pair[a=thing, b=a]] 'a'
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
    static int total = 3;
    private static long wide = 5L;
    private static double ratio = 0.5;
    static Object thing = "thing";
    static Pair couple = new Pair(1, "b");

    @Generator
    static int body(YieldSend<Object, Object> y) throws Exception {
        log("#1", y.yield(switch (Suit.of("bc".length() + 'h')) {
            case HEARTS -> y.yield(new Object() {
                long own = wide;
                Object call(int given) {
                    return given;
                }
            }.call(3));
            default -> y.yield(P.flag ? (Object) null : (short) -220);
            case CLUBS -> true ^ flag ? thing : P.couple.b();
            case SPADES -> {
                try {
                    final int switched = sum();
                    log("#2", (Object) y.yield(-0.25f) instanceof String index && P.ratio++ > anInt(y.yield(new Pair(index, index))) ? seen("#3", P.same(couple)).b() : K);
                } finally {
                    log("#4", new Pair(thing = new Object() {
                        long own = 0L;
                        Object call(int given) {
                            return thing;
                        }
                    }.call(apply((thrown) -> P.total, 100)), thing = y.yield(P.flag ? true : (byte) 70)));
                }
                yield P.thing;
            }
        }));
        log("#14", thing);
        log("#15", (short) -289);
        log("#16", -2L);
        return 3;
    }
    record Pair(Object a, Object b) {
        @Override
        public Object a() {
            log("a");
            return a;
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
    private static int sum(int... all) {
        int sum = all.length;
        for (int each : all) sum = sum * 31 + each;
        return sum;
    }
    private static <T> T same(T value) {
        return value;
    }
    static int apply(IntUnaryOperator operator, int n) {
        return operator.applyAsInt(n);
    }
}
