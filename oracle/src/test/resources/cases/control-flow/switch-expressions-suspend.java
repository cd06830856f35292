/*
 * A switch expression suspends in its selector, in its arms and in blocks that yield their value in Java's own sense; it is
 * an operand like any other, and its arms have the type that its target asks for: no promotion to double here.
 *
 * generator: Expressions.body
 *
 * next          -> "which"
 * send 1        -> "left"
 * send 7        -> [sum 1007] "block"
 * send 5        -> [inner loop 2] 11
 * next          -> "which"
 * send 3        -> [no such arm] returns null
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.Generator;
import dev.bobbin.YieldSend;

final class Expressions {
    @Generator
    static void body(YieldSend<Object, Integer> y) {
        for (int round = 0; round < 2; round++) {
            try {
                int sum = 1000 + switch (y.yield("which")) {
                    case 0 -> 0;
                    case 1 -> y.yield("left");
                    default -> throw new IllegalStateException();
                };
                log("sum " + sum);
                Object promoted = switch (sum) {
                    case 0 -> 0.5;
                    case 1007 -> {
                        int times = 0;
                        int got = y.yield("block");
                        while (true) {
                            if (++times == 2) {
                                log("inner loop " + times);
                                yield got * times + 1;
                            }
                        }
                    }
                    default -> 'c';
                };
                y.yield(promoted);
            } catch (IllegalStateException e) {
                log("no such arm");
            }
        }
    }
}
