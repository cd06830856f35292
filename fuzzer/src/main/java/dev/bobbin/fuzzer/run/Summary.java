package dev.bobbin.fuzzer.run;

import java.time.Duration;
import java.util.List;

/**
 * What came of a campaign.
 *
 * @param from the first seed
 * @param to the last seed
 * @param programs how many were run, one from each seed that needs no newer Java
 * @param agreed how many ran alike in every way
 * @param notJava how many javac itself crashed on or refused, with or without Bobbin
 * @param skipped how many seeds were left out, as their programs need a newer Java than the one that ran
 * @param operations how many operations were compared
 * @param finds where Bobbin and the oracle do not agree
 * @param time how long it took, shrinking not counted
 */
public record Summary(
        long from,
        long to,
        int programs,
        int agreed,
        int notJava,
        int skipped,
        int operations,
        List<Find> finds,
        Duration time) {
    public Summary {
        finds = List.copyOf(finds);
    }

    public double programsPerSecond() {
        return programs * 1000.0 / Math.max(1, time.toMillis());
    }

    /** Lines that can be pasted into a document. */
    @Override
    public String toString() {
        return """
                JDK %s: %,d programs (seeds %d to %d) in %.1f minutes, %.0f a second
                  %,d agree in every way, over %,d operations
                  %,d divergences
                  %,d not compiled by javac itself; %,d seeds skipped, which need a newer Java""".formatted(
                        Runtime.version().feature(),
                        programs,
                        from,
                        to,
                        time.toMillis() / 60_000.0,
                        programsPerSecond(),
                        agreed,
                        operations,
                        finds.size(),
                        notJava,
                        skipped);
    }
}
