/*
 * Statistics of what is sent, after each number; an exception that is raised asks for something else, and the end by null
 * is the result.
 *
 * generator: Statistics.body
 *
 * next          -> Summary[count=0, mean=0.0, deviation=0.0]
 * send 2.0      -> Summary[count=1, mean=2.0, deviation=0.0]
 * send 4.0      -> Summary[count=2, mean=3.0, deviation=1.0]
 * send 6.0      -> Summary[count=3, mean=4.0, deviation=1.632993161855452]
 * raise UnsupportedOperationException("reset") -> Summary[count=0, mean=0.0, deviation=0.0]
 * send 5.0      -> Summary[count=1, mean=5.0, deviation=0.0]
 * next          -> returns 5.0
 */
import dev.bobbin.Generator;
import dev.bobbin.YieldSend;

final class Statistics {
    record Summary(int count, double mean, double deviation) {}

    @Generator
    static double body(YieldSend<Summary, Double> y) {
        restart:
        while (true) {
            int count = 0;
            double mean = 0, squares = 0;
            try {
                for (Double next; ; count++) {
                    next = y.yield(new Summary(count, mean, count == 0 ? 0 : Math.sqrt(squares / count)));
                    if (next == null) return mean;
                    double before = next - mean;
                    mean += before / (count + 1);
                    squares += before * (next - mean);
                }
            } catch (UnsupportedOperationException reset) {
                continue restart;
            }
        }
    }
}
