/*
 * A resource is closed once on each way out: the end of the block, continue, an exception, a labelled break, a return.
 *
 * generator: WaysOut.body
 *
 * next          -> [open end] 0
 * next          -> [close end] [open continue] 1
 * next          -> [close continue] [open throw] 2
 * next          -> [close throw] [IllegalStateException("throw") suppressing {IOException("throw")}] [open break] 3
 * next          -> [close break] [after break] [open return] 4
 * next          -> [close return] returns 4
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.Generator;
import dev.bobbin.Yield;
import java.io.Closeable;
import java.io.IOException;

final class WaysOut {
    static Closeable open(String way) {
        log("open " + way);
        return () -> {
            log("close " + way);
            if (way.equals("throw")) throw new IOException(way);
        };
    }

    @Generator
    static int body(Yield<Integer> y) throws IOException {
        String[] ways = {"end", "continue", "throw", "break", "return"};
        for (int i = 0; ; i++) {
            block:
            {
                try (Closeable resource = open(ways[i])) {
                    y.yield(i);
                    if (i == 1) continue;
                    if (i == 2) throw new IllegalStateException("throw");
                    if (i == 3) break block;
                    if (i == 4) return i;
                } catch (IllegalStateException e) {
                    log(e);
                }
                continue;
            }
            log("after break");
        }
    }
}
