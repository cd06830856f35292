/*
 * Found by the fuzzer: seed 500626, which ran differently.
 *
 * generator: P.body
 *
 * next -> throws NullPointerException
 */
import static dev.bobbin.oracle.As.*;
import static dev.bobbin.oracle.Log.*;

import dev.bobbin.*;
import dev.bobbin.oracle.Opened;
import java.io.IOException;
import java.util.*;
import java.util.function.*;

class P {

    @Generator
    double body(YieldSend<Object, Object> y) throws Exception {
        l2: for (char map : new char[] {(char) ((Character) null), switch (letter(0)) {
            default -> {
                record Recordl1(int n, Object o) {
                    long call() {
                        return 0L;
                    }
                }
                Object madeRecordl1 = new Recordl1(anInt(y.yield("o")), "o");
                if (madeRecordl1 instanceof Recordl1 itRecordl1) log("#4", itRecordl1.call());
                yield 'a';
            }
        }}) {
        }
        return 0.0;
    }
    private static String letter(int n) {
        return String.valueOf((char) ('a' + Math.floorMod(n, 5)));
    }
}
