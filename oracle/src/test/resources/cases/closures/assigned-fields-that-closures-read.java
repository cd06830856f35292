/*
 * A field that a class or a lambda reads is reached, not captured: an assignment to it inside an expression is one to the
 * field.
 *
 * generator: Case.body
 *
 * next     -> "first"
 * send "b" -> [b] "second"
 * send "c" -> [c] [true c] returns null
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.*;
import java.util.function.Supplier;

class Case {
    private Object thing = "a";
    private static boolean flag;

    @Generator
    void body(YieldSend<Object, Object> y) {
        Supplier<Object> reader = () -> thing;
        String.valueOf(thing = y.yield("first"));
        log(reader.get());
        boolean set = (flag = true) && (thing = y.yield("second")) != null;
        Object read = new Object() {
            Object read() {
                return flag + " " + thing;
            }
        }.read();
        log(thing);
        log(read);
    }
}
