/*
 * A rate limiter on a clock of its own: it is sent how long to let pass and yields how long one must wait.
 *
 * generator: TokenBucket.body
 *
 * next          -> 0L
 * send 0L       -> 0L
 * send 0L       -> 100L
 * send 40L      -> 60L
 * send 60L      -> 0L
 * send 250L     -> 0L
 * send 0L       -> 0L
 * send 0L       -> 50L
 * raise InterruptedException("stop") -> returns "5 granted by 350"
 */
import dev.bobbin.Generator;
import dev.bobbin.YieldSend;

final class TokenBucket {
    private static void declare() throws InterruptedException {}

    @Generator
    static String body(YieldSend<Long, Long> y) {
        final long capacity = 2, interval = 100;
        long now = 0, tokens = capacity, refilled = 0;
        int granted = 0;
        try {
            declare();
            while (true) {
                long due = (now - refilled) / interval;
                if (due > 0) {
                    refilled += due * interval;
                    tokens = Math.min(capacity, tokens + due);
                }
                if (tokens > 0) {
                    tokens--;
                    granted++;
                    now += y.yield(0L);
                } else {
                    now += y.yield(refilled + interval - now);
                }
            }
        } catch (InterruptedException stop) {
            return granted + " granted by " + now;
        }
    }
}
