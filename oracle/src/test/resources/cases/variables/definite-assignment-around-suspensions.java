/*
 * Variables that are assigned in branches, conditions and loops after their declaration, as definite assignment allows.
 *
 * generator: Definite.body
 *
 * next          -> "condition"
 * send 3        -> 3
 * send 1        -> "branch"
 * send 4        -> returns "3 4 small 8"
 */
import dev.bobbin.Generator;
import dev.bobbin.YieldSend;

final class Definite {
    @Generator
    static String body(YieldSend<Object, Integer> y) {
        int a;
        int b;
        if ((a = y.yield("condition")) > 2 && (b = y.yield(a)) == 1) {
            a += b - 1;
        } else {
            b = 0;
        }
        final int c;
        final String size;
        switch (a) {
            case 3:
                c = y.yield("branch");
                size = "small";
                break;
            default:
                c = 0;
                size = "large";
        }
        int doubled;
        do {
            doubled = c * 2;
        } while (doubled < b);
        return a + " " + c + " " + size + " " + doubled;
    }
}
