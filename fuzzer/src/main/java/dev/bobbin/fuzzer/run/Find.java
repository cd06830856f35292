package dev.bobbin.fuzzer.run;

import dev.bobbin.oracle.run.Comparison;
import dev.bobbin.oracle.run.Report;

/**
 * A sample on which Bobbin and the oracle do not agree.
 *
 * @param sample as small as it was made
 * @param verdict what is wrong
 * @param comparison of the small sample
 */
public record Find(Sample sample, Verdict verdict, Comparison comparison) {
    /** The find for people to read. */
    public String report() {
        return sample.name() + ": " + verdict + "\n" + Report.of(comparison);
    }
}
