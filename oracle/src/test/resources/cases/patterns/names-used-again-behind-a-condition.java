/*
 * The pattern variables of a condition are out of scope behind it, and their names may be used again there, also where the
 * condition decides about a jump and is written in another form.
 *
 * generator: Again.body
 *
 * next          -> "ask 0"
 * next          -> "ask 1"
 * next          -> "seen 1"
 * next          -> "ask 2"
 * next          -> "four"
 * next          -> returns "four1"
 */
import dev.bobbin.Generator;
import dev.bobbin.Yield;

class Again {
    @Generator
    static String body(Yield<Object> y) {
        Object first = 1;
        for (int i = 0; i < 3; i++) {
            if (same(first instanceof Integer it && it > 1 ? i > 0 : ask(y, i))) {
                y.yield("seen " + i);
            } else {
                if (!(first instanceof String it)) {
                    continue;
                }
                y.yield(it);
            }
        }
        while (!(first instanceof String it)) {
            first = (Integer) first > 3 ? "four" : (Integer) first + 1;
        }
        y.yield(it);
        Object second = 3;
        while (second instanceof Integer that && that > 1) {
            second = that - 1;
        }
        if (!(second instanceof Integer that)) return "none";
        return it + that;
    }

    @Generator
    static boolean ask(Yield<Object> y, int i) {
        y.yield("ask " + i);
        return i == 1;
    }

    static boolean same(boolean value) {
        return value;
    }
}
