/*
 * A labelled continue and a labelled break leave through several finally blocks, each of which suspends; every one is
 * visited once, innermost first, and the update of the loop comes after them.
 *
 * generator: Jumps.body
 *
 * rest          -> "try 0" "inner 0" "outer 0" [update] "try 1" "inner 1" "outer 1" [left at 1] returns null
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.Generator;
import dev.bobbin.Yield;

final class Jumps {
    @Generator
    static void body(Yield<String> y) {
        int i;
        loop:
        for (i = 0; ; log("update"), i++) {
            try {
                while (true) {
                    try {
                        y.yield("try " + i);
                        if (i == 1) break loop;
                        continue loop;
                    } finally {
                        y.yield("inner " + i);
                    }
                }
            } finally {
                y.yield("outer " + i);
            }
        }
        log("left at " + i);
    }
}
