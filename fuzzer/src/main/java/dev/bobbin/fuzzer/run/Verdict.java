package dev.bobbin.fuzzer.run;

import dev.bobbin.oracle.run.Comparison;
import dev.bobbin.oracle.run.Outcome;
import dev.bobbin.oracle.run.Way;

/**
 * What a comparison says about a sample.
 *
 * @param kind whether anything is wrong, and where
 * @param detail what tells this fault from others of its kind
 */
public record Verdict(Kind kind, String detail) {
    public enum Kind {
        /** All ways show the same. */
        AGREES,
        /** Bobbin refuses what Java accepts, or generates what javac refuses. */
        REJECTED,
        /** A way shows another trace than the oracle, breaks or hangs. */
        DIVERGES,
        /** javac itself refuses the sample, or makes a class that the virtual machine refuses of it or of what Bobbin wrote. */
        NOT_JAVA
    }

    static Verdict of(Comparison comparison) {
        if (!comparison.isValid()) return new Verdict(Kind.NOT_JAVA, word(comparison.oracle()));
        if (isUnverifiable(comparison.oracle())) return new Verdict(Kind.NOT_JAVA, "VerifyError");
        if (comparison.agrees()) return new Verdict(Kind.AGREES, "");
        Outcome compiled = comparison.outcomes().get(Way.COMPILED);
        if (isUnverifiable(compiled)) return new Verdict(Kind.NOT_JAVA, "VerifyError");
        return compiled instanceof Outcome.Rejected
                ? new Verdict(Kind.REJECTED, word(compiled))
                : new Verdict(Kind.DIVERGES, comparison.divergent() + " " + word(compiled));
    }

    /** Whether javac has made a class that the virtual machine refuses, at once or when it is loaded later. */
    private static boolean isUnverifiable(Outcome outcome) {
        if (outcome instanceof Outcome.Broke broke && broke.reason().startsWith("VerifyError")) return true;
        return outcome.traceSoFar().stream()
                .flatMap(trace -> trace.steps().stream())
                .anyMatch(step -> step.outcome().contains("VerifyError"));
    }

    /** Whether the sample is a find. */
    boolean isFault() {
        return kind == Kind.REJECTED || kind == Kind.DIVERGES;
    }

    /** The first line of what went wrong, without names and numbers that shrinking changes. */
    private static String word(Outcome outcome) {
        if (outcome instanceof Outcome.Rejected rejected) return plain(rejected.errors());
        if (outcome instanceof Outcome.Broke broke) return plain(broke.reason());
        return outcome.getClass().getSimpleName();
    }

    private static String plain(String text) {
        String first = text.lines().findFirst().orElse("");
        return first.replaceAll("'[^']*'", "'…'")
                .replaceAll("^\\S+\\.java:\\d+: ", "")
                .replaceAll("\\w+[./]P\\b[\\w$]*", "P")
                .replaceAll("\\d+", "0");
    }
}
