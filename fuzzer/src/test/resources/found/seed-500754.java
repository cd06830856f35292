/*
 * Found by the fuzzer: seed 500754, which was refused.
 *
 * java: 21
 * generator: P.body
 *
 * send 1 -> throws IllegalStateException("can't send non-null value to a just-started generator")
 * send false -> throws IllegalStateException("can't send non-null value to a just-started generator")
 * send null -> "b"
 * send 'a' -> 97L
 * send -2 -> 97L
 * next -> returns 3
 * send 4 -> returns null
 * send 8589934592L -> returns null
 * next -> returns null
 * next -> returns null
 * next -> returns null
 * hasNext -> false
 * send "x" -> returns null
 * send null -> returns null
 * send 'z' -> returns null
 * send "" -> returns null
 * next -> returns null
 * send "long text that is sent" -> returns null
 * result -> 3
 * raise IllegalArgumentException -> throws it
 * next -> returns null
 * next -> returns null
 * next -> returns null
 * hasNext -> false
 * hasNext -> false
 * next -> returns null
 * send "" -> returns null
 * close -> closed
 * result -> 3
 */
import static dev.bobbin.oracle.As.*;
import static dev.bobbin.oracle.Log.*;

import dev.bobbin.*;
import dev.bobbin.oracle.Opened;
import java.io.IOException;
import java.util.*;
import java.util.function.*;

class P {
    static boolean flag = true;
    char sign = 's';
    static long wide = 5L;
    Integer count = 3;
    static String word = "w";
    static Object thing = "thing";
    Pair couple = new Pair(1, "b");
    private int[] cells = {1, 2, 3, 4};

    @Generator
    private static Integer g1(byte p1, YieldSend<Object, Object> y) throws Exception {
        y.yieldFrom(listed());
        return (((Object) y.yield(0.0) instanceof Long cells && (false && false) ? p1 < wide : word.equals(p1)) ? false == false : false) ? (Integer) Integer.MAX_VALUE : (Integer) Integer.MAX_VALUE;
    }

    @Generator
    Integer body(YieldSend<Object, Object> y) throws Exception {
        long raised = aLong(y.yield((couple.b()))) & ((Object) P.thing instanceof Integer flag && aBoolean(y.yield(P.thing)) ? P.flag & P.flag ? (char) 'b' : (Object) flag instanceof Boolean self && P.flag ? sign : sign : 'a');
        y.yield(raised);
        y.yield(raised);
        return count;
    }
    record Pair(Object a, Object b) {
        @Override
        public Object a() {
            log("a");
            return a;
        }
    }
    static List<Object> listed(Object... all) {
        return Arrays.asList(all);
    }
}
