/*
 * An operand, argument, index or element is unboxed as soon as it has been evaluated: a null fails before the suspension
 * right of it.
 *
 * generator: Unboxed.body
 *
 * next          -> [operand] [argument] [rest] [element] [index] [compound] [variable] "compared"
 * send 1        -> [not equal] "boxed"
 * send 1        -> [called null] returns null
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.Generator;
import dev.bobbin.YieldSend;

final class Unboxed {
    static int taken(int first, Integer second) {
        log("called");
        return first;
    }

    static int all(Integer first, int... rest) {
        log("called");
        return rest.length;
    }

    static void boxed(Integer first, Integer second) {
        log("called " + first);
    }

    @Generator
    static String body(YieldSend<String, Integer> y) {
        Integer none = null;
        int[] array = new int[1];
        try {
            log("sum " + (none + y.yield("operand")));
        } catch (NullPointerException e) {
            log("operand");
        }
        try {
            taken(none, y.yield("argument"));
        } catch (NullPointerException e) {
            log("argument");
        }
        try {
            all(1, none, y.yield("rest"));
        } catch (NullPointerException e) {
            log("rest");
        }
        try {
            array = new int[] {none, y.yield("element")};
        } catch (NullPointerException e) {
            log("element");
        }
        try {
            array[none] = y.yield("index");
        } catch (NullPointerException e) {
            log("index");
        }
        try {
            array[none] += y.yield("compound");
        } catch (NullPointerException e) {
            log("compound");
        }
        Integer variable = null;
        try {
            variable += y.yield("variable");
        } catch (NullPointerException e) {
            log("variable");
        }
        log(none == y.yield("compared") ? "equal" : "not equal");
        boxed(none, y.yield("boxed"));
        return null;
    }
}
