/*
 * Resources close in reverse order before the catch and the finally of their own statement run; failures to close are
 * suppressed in what is thrown, or are thrown if nothing is.
 *
 * generator: Resources.body
 *
 * next          -> [open a] "second resource"
 * next          -> [open b] "body"
 * raise IllegalStateException("x") -> [close b] [close a] "caught"
 * next          -> [IllegalStateException("x") suppressing {IllegalArgumentException("b")} suppressing {IllegalArgumentException("a")}] "finally"
 * next          -> [open c] "quiet body"
 * next          -> [close c] throws IllegalArgumentException("c")
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.Generator;
import dev.bobbin.Yield;

final class Resources {
    record Resource(String name) implements AutoCloseable {
        Resource {
            log("open " + name);
        }

        @Override
        public void close() {
            log("close " + name);
            throw new IllegalArgumentException(name);
        }
    }

    @Generator
    static Resource suspending(Yield<String> y, String name) {
        y.yield("second resource");
        return new Resource(name);
    }

    @Generator
    static void body(Yield<String> y) {
        try (Resource a = new Resource("a");
                Resource none = null;
                Resource b = suspending(y, "b")) {
            y.yield("body");
            log("never " + a + b + none);
        } catch (IllegalStateException e) {
            y.yield("caught");
            log(e);
        } finally {
            y.yield("finally");
        }
        Resource c = new Resource("c");
        try (c) {
            y.yield("quiet body");
        }
    }
}
