package dev.bobbin.benchmarks.results;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What one rival took for one piece of work.
 *
 * @param work the name of the work, with its parameter if it has one: {@code Range}, {@code Deep/1000}
 * @param rival the name of the rival, {@code bobbin} among them
 * @param unit of the rounds
 * @param rounds a figure for each round; in one round all rivals of a work were measured one after the other
 */
public record Measurement(String work, String rival, String unit, List<Double> rounds) {
    public Measurement(String work, String rival, String unit, double... rounds) {
        this(work, rival, unit, Arrays.stream(rounds).boxed().toList());
    }

    /** The figure in the middle. */
    public double score() {
        return Figure.of(rounds).middle();
    }

    /** How many times as much as another rival of the same work, with the spread over the rounds that both have. */
    public Figure over(Measurement other) {
        double[] ratios = new double[Math.min(rounds.size(), other.rounds.size())];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = rounds.get(i) / other.rounds.get(i);
        }
        return Figure.of(Arrays.stream(ratios).boxed().toList());
    }

    Map<String, Object> toJson() {
        return Json.object("work", work, "rival", rival, "unit", unit, "rounds", rounds);
    }

    static Measurement of(Map<String, Object> json) {
        List<?> rounds = (List<?>) json.get("rounds");
        return new Measurement(
                (String) json.get("work"),
                (String) json.get("rival"),
                (String) json.get("unit"),
                rounds.stream().map(Double.class::cast).toList());
    }
}
