/*
 * An exception crosses four statements: matching catch blocks, blocks that do not match, finally blocks that suspend, and
 * one that has a whole try statement of its own inside.
 *
 * generator: Deep.body
 *
 * rest          -> "1" "f1" "f2 try" "f2 catch wrong" "f2 finally" "f3" [caught right] "f4" [end] returns null
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.Generator;
import dev.bobbin.Yield;

final class Deep {
    @Generator
    static void body(Yield<String> y) {
        try {
            try {
                try {
                    try {
                        y.yield("1");
                        throw new IllegalStateException("right");
                    } finally {
                        y.yield("f1");
                    }
                } catch (IllegalArgumentException e) {
                    log("does not match");
                } finally {
                    try {
                        y.yield("f2 try");
                        throw new IllegalArgumentException("wrong");
                    } catch (IllegalArgumentException e) {
                        y.yield("f2 catch " + e.getMessage());
                    } finally {
                        y.yield("f2 finally");
                    }
                }
            } finally {
                y.yield("f3");
            }
        } catch (IllegalStateException e) {
            log("caught " + e.getMessage());
        } finally {
            y.yield("f4");
        }
        log("end");
    }
}
