/*
 * A plain store checks the array and the index after the right side, a compound one before it; so do stores to fields.
 *
 * generator: Checks.body
 *
 * next          -> "plain null"
 * send 1        -> [NullPointerException] "plain bounds"
 * send 1        -> [ArrayIndexOutOfBoundsException] [compound null] [compound bounds] "plain field"
 * send 1        -> [NullPointerException] [compound field] "store type"
 * send "x"      -> [ArrayStoreException] returns null
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.Generator;
import dev.bobbin.YieldSend;

final class Checks {
    int field;

    @Generator
    static void body(YieldSend<String, Object> y) {
        int[] none = null;
        int[] one = {0};
        Checks nobody = null;
        try {
            none[5] = (Integer) y.yield("plain null");
        } catch (NullPointerException e) {
            log(e.getClass().getSimpleName());
        }
        try {
            one[5] = (Integer) y.yield("plain bounds");
        } catch (ArrayIndexOutOfBoundsException e) {
            log(e.getClass().getSimpleName());
        }
        try {
            none[5] += (Integer) y.yield("never");
        } catch (NullPointerException e) {
            log("compound null");
        }
        try {
            one[5] += (Integer) y.yield("never");
        } catch (ArrayIndexOutOfBoundsException e) {
            log("compound bounds");
        }
        try {
            nobody.field = (Integer) y.yield("plain field");
        } catch (NullPointerException e) {
            log(e.getClass().getSimpleName());
        }
        try {
            nobody.field += (Integer) y.yield("never");
        } catch (NullPointerException e) {
            log("compound field");
        }
        Object[] numbers = new Integer[1];
        try {
            numbers[0] = y.yield("store type");
        } catch (ArrayStoreException e) {
            log(e.getClass().getSimpleName());
        }
    }
}
