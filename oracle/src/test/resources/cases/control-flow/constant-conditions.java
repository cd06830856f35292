/*
 * A condition that is a constant may decide about a loop after it has been taken apart: Java calls what follows an endless
 * loop unreachable, and so the body of one that never runs.
 *
 * generator: Constant.body
 *
 * next          -> "once 1"
 * next          -> "twice 2"
 * next          -> returns 3
 */
import dev.bobbin.Generator;
import dev.bobbin.Yield;

class Constant {
    static final boolean DEBUG = false;
    static int count;

    @Generator
    static int body(Yield<String> y) {
        int n = 0;
        do {
            if (Double.NaN - (short) 122 <= 1e300) {
                y.yield("nan");
                y.yield("really");
            } else {
                count++;
            }
            n++;
        } while (n < 1);
        y.yield("once " + n);
        do {
            if (!DEBUG) {
                count++;
            } else {
                y.yield("debug");
                y.yield("more");
            }
        } while (++n < 2);
        y.yield("twice " + n);
        for (; ; ) {
            if (!DEBUG) break;
            y.yield("endless");
        }
        return n + count - 1;
    }
}
