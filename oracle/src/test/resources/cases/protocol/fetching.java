/*
 * hasNext() runs the body once to its next yield; until next() takes the value nothing can be sent, and raise and close act
 * at that yield.
 *
 * generator: Fetching.body
 *
 * hasNext       -> [one] true
 * hasNext       -> true
 * state         -> SUSPENDED
 * send null     -> 1
 * hasNext       -> [two] true
 * send 5        -> throws IllegalStateException("can't send non-null value before next() has taken the value of hasNext()")
 * raise IllegalStateException("x") -> [caught x] 3
 * hasNext       -> [four] true
 * next          -> 4
 * hasNext       -> [end] false
 * result        -> "result"
 * next          -> returns null
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.Generator;
import dev.bobbin.YieldSend;

final class Fetching {
    @Generator
    static String body(YieldSend<Integer, Integer> y) {
        log("one");
        y.yield(1);
        log("two");
        try {
            y.yield(2);
        } catch (IllegalStateException e) {
            log("caught " + e.getMessage());
            y.yield(3);
        }
        log("four");
        y.yield(4);
        log("end");
        return "result";
    }
}
