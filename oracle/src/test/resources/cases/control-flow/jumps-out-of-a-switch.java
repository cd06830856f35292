/*
 * continue, return and labelled break leave a switch, old or new, from between suspensions.
 *
 * generator: Leaving.body
 *
 * rest          -> "a0" "b1" [after 1] "c2" "d3" [finally 3] returns "from 3"
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.Generator;
import dev.bobbin.Yield;

final class Leaving {
    @Generator
    static String body(Yield<String> y) {
        for (int i = 0; ; i++) {
            one:
            switch (i) {
                case 0 -> {
                    y.yield("a" + i);
                    continue;
                }
                case 1 -> {
                    y.yield("b" + i);
                    if (i == 1) break one;
                    log("never");
                }
                case 2 -> {
                    switch (i + 1) {
                        case 3:
                            y.yield("c" + i);
                            continue;
                        default:
                            log("never");
                    }
                }
                default -> {
                    try {
                        y.yield("d" + i);
                        return "from " + i;
                    } finally {
                        log("finally " + i);
                    }
                }
            }
            log("after " + i);
        }
    }
}
