/*
 * A finally block that returns, breaks, continues or throws replaces a pending return, jump or exception; the exception
 * that was lost is not suppressed in the new one.
 *
 * generator: Abrupt.body
 *
 * next          -> "return replaces throw"
 * next          -> [first] "break replaces return"
 * next          -> [after break] "continue replaces throw"
 * next          -> [round 1] "continue replaces throw"
 * next          -> [round 2] "throw replaces throw"
 * next          -> [new without suppressed 0] "throw replaces return"
 * next          -> throws IllegalStateException("instead of a value")
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.Generator;
import dev.bobbin.Yield;

final class Abrupt {
    @Generator
    static String returning(Yield<String> y) {
        try {
            throw new IllegalArgumentException("lost");
        } finally {
            y.yield("return replaces throw");
            return "first";
        }
    }

    @Generator
    static String body(Yield<String> y) {
        log(returning(y));
        while (true) {
            try {
                return "lost";
            } finally {
                y.yield("break replaces return");
                break;
            }
        }
        log("after break");
        for (int round = 1; round < 3; round++) {
            try {
                throw new IllegalArgumentException("lost");
            } finally {
                y.yield("continue replaces throw");
                log("round " + round);
                continue;
            }
        }
        try {
            try {
                throw new IllegalArgumentException("old");
            } finally {
                y.yield("throw replaces throw");
                throw new IllegalStateException("new");
            }
        } catch (IllegalStateException e) {
            log(e.getMessage() + " without suppressed " + e.getSuppressed().length);
        }
        try {
            return "lost";
        } finally {
            y.yield("throw replaces return");
            throw new IllegalStateException("instead of a value");
        }
    }
}
