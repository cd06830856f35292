/*
 * A thousand activations deep by calls: next, send, raise and the return of all of them.
 *
 * generator: Depths.body
 *
 * next          -> "bottom"
 * send "s"      -> "got s"
 * raise IllegalStateException("r") -> "caught r"
 * next          -> returns "1000 levels, 1000 finally"
 */
import dev.bobbin.Generator;
import dev.bobbin.YieldSend;

final class Depths {
    static int finals;

    @Generator
    static int down(YieldSend<String, String> y, int levels) {
        if (levels == 0) {
            String sent = y.yield("bottom");
            try {
                y.yield("got " + sent);
            } catch (IllegalStateException e) {
                y.yield("caught " + e.getMessage());
            }
            return 0;
        }
        try {
            return 1 + down(y, levels - 1);
        } finally {
            finals++;
        }
    }

    @Generator
    static String body(YieldSend<String, String> y) {
        return down(y, 1000) + " levels, " + finals + " finally";
    }
}
