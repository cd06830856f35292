/*
 * A compound assignment converts its result to the type of its left side, boxes included, and strings take anything.
 *
 * generator: Narrowing.body
 *
 * next          -> byte:100
 * send 100      -> short:-1
 * send 28       -> 'a'
 * send 2        -> 10
 * send 3        -> 1.5
 * send 2        -> "s"
 * send null     -> returns "byte -56, short 15, char c, int 6, double 3.0, snull, Integer 8, long 2"
 */
import dev.bobbin.Generator;
import dev.bobbin.YieldSend;

final class Narrowing {
    static short shifted = -1;
    long wide = 5;

    @Generator
    static String body(YieldSend<Object, Integer> y) {
        byte b = 100;
        b += y.yield(b);
        shifted >>>= y.yield(shifted);
        char c = 'a';
        c += y.yield(c);
        int i = 10;
        i -= y.yield(i) * 1.25;
        double d = 1.5;
        d *= y.yield(d);
        String s = "s";
        s += y.yield(s);
        Integer boxed = 3;
        boxed += 5;
        Narrowing host = new Narrowing();
        host.wide /= 2.1;
        return "byte " + b + ", short " + shifted + ", char " + c + ", int " + i + ", double " + d + ", " + s
                + ", Integer " + boxed + ", long " + host.wide;
    }
}
