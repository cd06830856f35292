/*
 * Two bodies that call each other, one directly and one by delegation, down to zero and back.
 *
 * generator: Mutual.body
 *
 * rest          -> 5 40 3 20 1 0 [even 0] [odd 1] [even 2] [odd 3] [even 4] returns 15
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.Generator;
import dev.bobbin.Yield;

final class Mutual {
    @Generator
    static int body(Yield<Integer> y) {
        return odd(y, 5);
    }

    @Generator
    static int odd(Yield<Integer> y, int n) {
        y.yield(n);
        int below = even(y, n - 1);
        log("even " + (n - 1));
        return n + below;
    }

    @Generator
    static int even(Yield<Integer> y, int n) {
        y.yield(n * 10);
        if (n == 0) return 0;
        int below = y.yieldFrom(MutualGenerators.odd(n - 1));
        log("odd " + (n - 1));
        return n + below;
    }
}
