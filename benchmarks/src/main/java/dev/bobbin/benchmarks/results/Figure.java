package dev.bobbin.benchmarks.results;

import java.util.List;
import java.util.Locale;

/**
 * A figure that was measured several times.
 *
 * @param middle the median
 * @param spread half the way from the lowest to the highest; 0 if it was measured once
 */
public record Figure(double middle, double spread) {
    static Figure of(List<Double> rounds) {
        List<Double> sorted = rounds.stream().sorted().toList();
        int half = sorted.size() / 2;
        double middle = sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
        return new Figure(middle, (sorted.get(sorted.size() - 1) - sorted.get(0)) / 2);
    }

    /** The reciprocal. */
    Figure inverse() {
        return new Figure(1 / middle, spread / (middle * middle));
    }

    /** With three digits at most. */
    static String text(double value) {
        if (value >= 100) {
            return String.format(Locale.ROOT, "%,.0f", value);
        }
        return String.format(Locale.ROOT, value >= 10 ? "%.1f" : "%.2f", value);
    }

    @Override
    public String toString() {
        return spread == 0 ? text(middle) : text(middle) + " ± " + text(spread);
    }
}
