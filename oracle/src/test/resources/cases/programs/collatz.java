/*
 * The steps of a number by IntYield, summed up by the stream of its generator; the longest of several is kept.
 *
 * generator: Collatz.body
 *
 * next * 3      -> "6: 8 steps, peak 16" "7: 16 steps, peak 52" "8: 3 steps, peak 8"
 * next          -> returns 7
 */
import dev.bobbin.Generator;
import dev.bobbin.IntYield;
import dev.bobbin.Yield;
import java.util.IntSummaryStatistics;

final class Collatz {
    @Generator
    static void steps(IntYield y, int n) {
        for (; n != 1; n = n % 2 == 0 ? n / 2 : 3 * n + 1) y.yield(n);
    }

    @Generator
    static int body(Yield<String> y) {
        int longest = 0;
        long most = -1;
        for (int n = 6; n < 9; n++) {
            IntSummaryStatistics statistics = CollatzGenerators.steps(n).ints().summaryStatistics();
            y.yield(n + ": " + statistics.getCount() + " steps, peak " + statistics.getMax());
            if (statistics.getCount() <= most) continue;
            most = statistics.getCount();
            longest = n;
        }
        return longest;
    }
}
