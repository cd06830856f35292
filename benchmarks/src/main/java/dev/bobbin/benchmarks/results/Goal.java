package dev.bobbin.benchmarks.results;

import java.util.Optional;
import java.util.function.Function;

/**
 * A goal and how it is measured.
 *
 * @param number of the goal in its list, for people
 * @param text what is to be reached
 * @param unit of the figure, {@code ×} for a ratio
 * @param limit the figure to be reached
 * @param atLeast whether more is better
 * @param measured finds the figure in a run, if it was measured there
 */
record Goal(
        String number,
        String text,
        String unit,
        double limit,
        boolean atLeast,
        Function<Run, Optional<Figure>> measured) {
    /** The measured figure and whether it is good enough. */
    String verdict(Run run) {
        return measured.apply(run)
                .map(figure -> figure + " " + unit + (isReached(figure) ? " ✓" : " ✗ missed"))
                .orElse("–");
    }

    String limitText() {
        return (atLeast ? "≥ " : "≤ ") + Figure.text(limit) + " " + unit;
    }

    private boolean isReached(Figure figure) {
        return atLeast ? figure.middle() >= limit : figure.middle() <= limit;
    }
}
