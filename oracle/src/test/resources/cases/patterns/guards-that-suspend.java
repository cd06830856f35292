/*
 * Guards are evaluated in order, each once for each time its pattern matches; the selector is not evaluated again, not even
 * if a guard changes where it came from.
 *
 * java: 21
 * generator: Guards.body
 *
 * next          -> [selector] "small 5"
 * send false    -> "even 5"
 * send false    -> [integer 5] [selector] "long text"
 * send true     -> [text long] [selector] [null or other] returns null
 */
import static dev.bobbin.oracle.Log.log;
import static dev.bobbin.oracle.Log.seen;

import dev.bobbin.Generator;
import dev.bobbin.YieldSend;

final class Guards {
    @Generator
    static void body(YieldSend<String, Boolean> y) {
        Object[] values = {5, "text", null};
        for (int index = 0; index < 3; index++) {
            int at = index;
            switch (seen("selector", values[at])) {
                case Integer i when y.yield("small " + i) -> log("small");
                case Integer i when (values[at] = null) == null && y.yield("even " + i) -> log("even");
                case Integer i -> log("integer " + i);
                case String s when y.yield("long " + s) -> log("text long");
                case String s -> log("text " + s);
                case null, default -> log("null or other");
            }
        }
    }
}
