/*
 * catch (Throwable) sees exceptions only: how a return, a break or a continue is carried out is no exception.
 *
 * generator: Everything.body
 *
 * next * 3      -> 0 1 2
 * raise Error("seen") -> [caught Error] -1
 * next          -> [finally] [finally] [finally] returns "broke"
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.Generator;
import dev.bobbin.Yield;

final class Everything {
    @Generator
    static String body(Yield<Integer> y) {
        String[] ends = {"fell", "broke"};
        int i = 0;
        try {
            for (; ; i++) {
                try {
                    y.yield(i);
                    if (i < 3) continue;
                    break;
                } catch (Throwable t) {
                    log("caught " + t.getClass().getSimpleName());
                    y.yield(-1);
                    i = 3;
                    break;
                } finally {
                    ends[0] += " finally";
                }
            }
            return last(y, ends);
        } catch (Throwable t) {
            return "caught " + t;
        } finally {
            ends[0].chars().filter(c -> c == 'y').forEach(c -> log("finally"));
        }
    }

    @Generator
    static String last(Yield<Integer> y, String[] ends) {
        try {
            return ends[1];
        } catch (Throwable t) {
            y.yield(-2);
            return "caught its own return";
        }
    }
}
