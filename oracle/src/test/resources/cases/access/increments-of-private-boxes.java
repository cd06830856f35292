/*
 * The value of ++ is a box where the variable is one: compared with another box it is not unboxed, and beside other boxes
 * it makes no number of them.
 *
 * generator: Boxes.body
 *
 * next          -> false
 * next          -> [link] throws NullPointerException
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.Generator;
import dev.bobbin.Yield;

class Boxes {
    private static Integer count = 1000;
    private static Byte small = 126;

    @Generator
    static void body(Yield<Object> y) {
        y.yield(++count == Integer.valueOf(1001));
        Object thing = ++small;
        if (!(thing instanceof Byte)) y.yield("no byte");
        boolean same = none() == (switch (count - 1001) {
            case 0 -> link().value = 3;
            default -> ++count;
        });
        y.yield(same);
    }

    static Integer none() {
        return null;
    }

    static Link link() {
        log("link");
        return null;
    }

    static final class Link {
        Integer value;
    }
}
