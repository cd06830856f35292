package dev.bobbin.oracle.cases;

import dev.bobbin.oracle.run.Comparison;
import dev.bobbin.oracle.run.Outcome;
import dev.bobbin.oracle.run.Report;
import dev.bobbin.oracle.run.Way;
import java.util.List;
import java.util.Optional;

/** Says whether a case showed its trace in one way. */
public final class CaseCheck {
    private CaseCheck() {}

    /** What is wrong, with a report; empty if nothing is. */
    public static Optional<String> complaint(CaseFile file, Comparison comparison, Way way) {
        Outcome outcome = comparison.outcomes().get(way);
        if (!(outcome instanceof Outcome.Ran ran)) return Optional.of(Report.of(comparison));
        List<String> differences = file.differences(ran.trace());
        if (!differences.isEmpty()) {
            return Optional.of(String.join("\n", differences) + "\n\n" + Report.of(comparison));
        }
        // The states after each step are not written down: they must be the oracle's.
        return outcome.equals(comparison.oracle()) ? Optional.empty() : Optional.of(Report.of(comparison));
    }
}
