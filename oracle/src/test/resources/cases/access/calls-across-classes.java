/*
 * A body calls generator methods of other classes, of other packages, of an instance in an expression, and overloads.
 *
 * generator: Caller.body
 *
 * rest          -> "here 1" "here x" "other 2" "made" "instance 3" returns 6
 */
import dev.bobbin.Generator;
import dev.bobbin.Yield;
import other_of_calls_across_classes.Other;

final class Caller {
    final int n;

    Caller(int n) {
        this.n = n;
    }

    static Caller made(int n) {
        return new Caller(n);
    }

    @Generator
    static int here(Yield<? super String> y, int n) {
        y.yield("here " + n);
        return n;
    }

    @Generator
    static int here(Yield<? super String> y, String text) {
        y.yield("here " + text);
        return 0;
    }

    @Generator
    int instance(Yield<? super String> y) {
        y.yield("instance " + n);
        return n;
    }

    @Generator
    static int three(Yield<? super String> y) {
        y.yield("made");
        return 3;
    }

    @Generator
    static int body(Yield<String> y) {
        return here(y, 1) + here(y, "x") + Other.other(y, 2) + made(three(y)).instance(y);
    }
}
// file: other_of_calls_across_classes/Other.java
package other_of_calls_across_classes;

import dev.bobbin.Generator;
import dev.bobbin.Yield;

public final class Other {
    @Generator
    public static int other(Yield<? super String> y, int n) {
        y.yield("other " + n);
        return n;
    }
}
