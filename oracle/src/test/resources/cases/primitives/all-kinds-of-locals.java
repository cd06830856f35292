/*
 * Locals of all eight primitive types and their boxes keep their values and their types over suspensions.
 *
 * generator: Eight.body
 *
 * next          -> byte:-1
 * next          -> short:-2
 * next          -> 'c'
 * next          -> -4
 * next          -> 1099511627776L
 * next          -> 0.1f
 * next          -> -0.0
 * next          -> true
 * next          -> "true false NaN Infinity -1 65535"
 * next          -> returns "-1 -2 c -4 1099511627776 0.1 -0.0 true"
 */
import dev.bobbin.Generator;
import dev.bobbin.Yield;

final class Eight {
    @Generator
    static String body(Yield<Object> y) {
        byte b = -1;
        short s = -2;
        char c = 'c';
        int i = -4;
        long l = 1L << 40;
        float f = .1f;
        double d = -0.0;
        boolean z = true;
        Integer small = 127, large = 1000;
        double nan = 0.0 / 0.0, infinity = 1 / 0.0;
        y.yield(b);
        y.yield(s);
        y.yield(c);
        y.yield(i);
        y.yield(l);
        y.yield(f);
        y.yield(d);
        y.yield(z);
        Integer small2 = 127, large2 = 1000;
        y.yield((small == small2) + " " + (large == large2) + " " + nan + " " + infinity + " " + (int) b + " "
                + (int) (char) b);
        return b + " " + s + " " + c + " " + i + " " + l + " " + f + " " + d + " " + z;
    }
}
