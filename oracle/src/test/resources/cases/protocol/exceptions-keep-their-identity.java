/*
 * The exception raised is the one caught and the one that comes out, with its cause and what was suppressed in it.
 *
 * driver: Identity.drive
 *
 * -> [caught the same] [out the same] [IOException("x") by Error("why") suppressing {Exception("s")}] [trace untouched] done
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.Gen;
import dev.bobbin.Generator;
import dev.bobbin.Yield;
import java.io.IOException;
import java.util.Arrays;

final class Identity {
    static final IOException RAISED = new IOException("x", new Error("why"));

    @Generator
    static void body(Yield<Integer> y) throws IOException {
        try {
            if (RAISED != null) y.yield(1);
            throw new IOException("never");
        } catch (IOException e) {
            log(e == RAISED ? "caught the same" : "another");
            e.addSuppressed(new Exception("s"));
            throw e;
        }
    }

    static void drive() {
        StackTraceElement[] trace = RAISED.getStackTrace();
        Gen<Integer, Void, Void> gen = IdentityGenerators.body();
        gen.next();
        try {
            gen.raise(RAISED);
        } catch (Throwable out) {
            log(out == RAISED ? "out the same" : "another");
            log(out);
        }
        log(Arrays.equals(trace, RAISED.getStackTrace()) ? "trace untouched" : "another trace");
    }
}
