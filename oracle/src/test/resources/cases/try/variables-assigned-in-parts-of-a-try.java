/*
 * What is assigned in a try block, a catch block or a finally block before and after suspensions is seen where Java says.
 *
 * generator: Assigned.body
 *
 * next          -> "a1"
 * raise IllegalStateException("x") -> [a1] "a2x"
 * next          -> [a2x] [a3] returns "a3 finally b"
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.Generator;
import dev.bobbin.Yield;

final class Assigned {
    @Generator
    static String body(Yield<String> y) {
        String a = "a0";
        final String b;
        try {
            a = "a1";
            y.yield(a);
            a = "not assigned";
        } catch (IllegalStateException e) {
            log(a);
            a = "a2" + e.getMessage();
            y.yield(a);
        } finally {
            log(a);
            a = "a3";
            b = "b";
        }
        log(a);
        return a + " finally " + b;
    }
}
