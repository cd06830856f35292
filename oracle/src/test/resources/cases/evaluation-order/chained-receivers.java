/*
 * In a chain of calls each receiver is evaluated once, before the arguments of its own call.
 *
 * generator: Chain.body
 *
 * next          -> [new] "first"
 * send 1        -> [add 1] "second"
 * send 2        -> [add 2] returns 3
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.Generator;
import dev.bobbin.YieldSend;

final class Chain {
    private int sum;

    Chain() {
        log("new");
    }

    Chain add(int n) {
        log("add " + n);
        sum += n;
        return this;
    }

    @Generator
    static int body(YieldSend<String, Integer> y) {
        return new Chain().add(y.yield("first")).add(y.yield("second")).sum;
    }
}
