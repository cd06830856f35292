/*
 * A plain iterator is asked hasNext() once before each next(). Sending to it is an error at the call; an exception raised
 * and a close are thrown there too, and close it first if it can be closed.
 *
 * generator: Plain.body
 *
 * next          -> [hasNext] [next] 0
 * next          -> [hasNext] [next] 1
 * send "x"      -> [IllegalStateException] [hasNext] [next] 0
 * raise IllegalArgumentException("raised") -> [close] [IllegalArgumentException] [hasNext] [next] 0
 * close         -> [close] [GeneratorExit] closed
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.Generator;
import dev.bobbin.YieldSend;
import java.util.Iterator;

final class Plain {
    static class Numbers implements Iterator<Object>, AutoCloseable {
        private int next;

        @Override
        public boolean hasNext() {
            log("hasNext");
            return true;
        }

        @Override
        public Object next() {
            log("next");
            return next++;
        }

        @Override
        public void close() {
            log("close");
        }
    }

    @Generator
    static void body(YieldSend<Object, Object> y) {
        try {
            y.yieldFrom(new Numbers());
        } catch (IllegalStateException e) {
            log("IllegalStateException");
        }
        try {
            y.yieldFrom(() -> new Numbers());
        } catch (IllegalArgumentException e) {
            log("IllegalArgumentException");
        }
        try {
            y.yieldFrom((Iterator<Object>) new Numbers());
        } catch (dev.bobbin.GeneratorExit e) {
            log("GeneratorExit");
            throw e;
        }
    }
}
