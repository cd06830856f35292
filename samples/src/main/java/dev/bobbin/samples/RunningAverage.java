package dev.bobbin.samples;

import dev.bobbin.Gen;
import dev.bobbin.Generator;
import dev.bobbin.StopIteration;
import dev.bobbin.YieldSend;
import java.util.Locale;

/** Values go in by {@code send}, the average so far comes out; {@code null} ends it, and the body's result is the total. */
public final class RunningAverage {
    private RunningAverage() {}

    // snippet: running-average
    @Generator
    static double average(YieldSend<Double, Double> y) {
        double total = 0;
        int count = 0;
        Double average = null;
        for (Double value; (value = y.yield(average)) != null; average = total / count) {
            total += value;
            count++;
        }
        return total;
    }

    public static void main(String[] args) {
        Gen<Double, Double, Double> average = RunningAverageGenerators.average();
        average.next();
        for (double value : new double[] {10, 30, 5}) {
            System.out.printf(Locale.ROOT, "%.1f -> %.1f%n", value, average.send(value));
        }
        try {
            average.send(null);
        } catch (StopIteration end) {
            System.out.println("total " + average.result());
        }
    }
    // end snippet
}
