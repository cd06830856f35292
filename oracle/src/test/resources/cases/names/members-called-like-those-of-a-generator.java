/*
 * Methods and fields of the host that are called like those of Gen, of a frame or of Object are the host's, also when they
 * are called without a qualifier.
 *
 * generator: Clashes.body
 *
 * next          -> "next of host 1"
 * send "a"      -> "send of host a"
 * send "b"      -> [close of host] "result state resume suspend"
 * next          -> [end of host] returns "clashes 7"
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.Generator;
import dev.bobbin.YieldSend;

class Clashes {
    private final String state = "state";
    private int at = 7;

    String next() {
        return "next of host 1";
    }

    private String send(Object value) {
        return "send of host " + value;
    }

    void close() {
        log("close of host");
    }

    static String result() {
        return "result";
    }

    protected String resume(int at) {
        return at == 1 ? "resume" : "other";
    }

    Object suspend(int at, Object value) {
        return "suspend";
    }

    void end(Object value) {
        log("end of host");
    }

    @Override
    public int hashCode() {
        return at;
    }

    @Override
    public String toString() {
        return "clashes " + hashCode();
    }

    @Generator
    String body(YieldSend<String, Object> y) {
        Object a = y.yield(next());
        Object b = y.yield(send(a));
        close();
        y.yield(result() + " " + state + " " + resume(1) + " " + suspend(2, b));
        end(null);
        return toString();
    }
}
