/*
 * A local array variable and its index are reassigned by the right side itself: the store goes where the left side said.
 *
 * generator: Reassigned.body
 *
 * next          -> "right side"
 * send 42       -> returns "[0, 42] [8, 8] 9"
 */
import dev.bobbin.Generator;
import dev.bobbin.YieldSend;
import java.util.Arrays;

final class Reassigned {
    @Generator
    static String body(YieldSend<String, Integer> y) {
        int[] a = {0, 0};
        int[] kept = a;
        int i = 1;
        a[i] = (a = new int[] {8, 8}).length * (i = 9) > 0 ? y.yield("right side") : 0;
        return Arrays.toString(kept) + " " + Arrays.toString(a) + " " + i;
    }
}
