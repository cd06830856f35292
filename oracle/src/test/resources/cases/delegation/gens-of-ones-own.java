/*
 * A Gen that was written by hand is delegated to through its methods, and reports its end by StopIteration.
 *
 * generator: ByHand.body
 *
 * next          -> [next] "n"
 * send 5        -> [send 5] "s5"
 * raise IllegalStateException("x") -> [raise x] "rx"
 * next          -> [next] "got the end" 
 * next          -> [next] "n"
 * close         -> [close] closed
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.Gen;
import dev.bobbin.Generator;
import dev.bobbin.StopIteration;
import dev.bobbin.YieldSend;

final class ByHand implements Gen<String, Integer, String> {
    private int calls;

    @Override
    public boolean hasNext() {
        throw new AssertionError();
    }

    @Override
    public String next() {
        log("next");
        if (calls++ > 0) throw new StopIteration("the end");
        return "n";
    }

    @Override
    public String send(Integer value) {
        log("send " + value);
        return "s" + value;
    }

    @Override
    public String raise(Throwable exception) {
        log("raise " + exception.getMessage());
        return "r" + exception.getMessage();
    }

    @Override
    public void close() {
        log("close");
    }

    @Override
    public String result() {
        throw new AssertionError();
    }

    @Override
    public State state() {
        return State.SUSPENDED;
    }

    @Generator
    static void body(YieldSend<String, Integer> y) {
        String end = y.yieldFrom(new ByHand());
        y.yield("got " + end);
        y.yieldFrom(new ByHand());
    }
}
