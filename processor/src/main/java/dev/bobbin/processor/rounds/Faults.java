package dev.bobbin.processor.rounds;

import dev.bobbin.processor.problem.Problem;
import dev.bobbin.processor.problem.Problems;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;

/** Turns faults of Bobbin's own into one error at the method at hand, so that javac never crashes by them. */
final class Faults {
    private static final String OWN_PACKAGE = "dev.bobbin.processor.";
    private static final int FRAMES = 3;

    private final Problems problems;
    private final boolean wholeTraces;

    /** @param wholeTraces whether to show stack traces in full */
    Faults(Problems problems, boolean wholeTraces) {
        this.problems = problems;
        this.wholeTraces = wholeTraces;
    }

    /** Runs a piece of work on what {@code name} names; answers {@code otherwise} if it fails. */
    <T> T guard(Element element, String name, T otherwise, Supplier<T> work) {
        try {
            return work.get();
        } catch (Throwable fault) {
            problems.report(Problem.INTERNAL_FAULT, element, name, describe(fault));
            return otherwise;
        }
    }

    /** Runs the work of a round; whatever is behind the other guards comes here. */
    void guardRound(Runnable work) {
        try {
            work.run();
        } catch (Throwable fault) {
            problems.reportWithoutPlace(Problem.INTERNAL_FAULT, "this round", describe(fault));
        }
    }

    /** Runs work that serves to find further problems only: nothing is lost if it fails. */
    static <T> T attempt(T otherwise, Supplier<T> work) {
        try {
            return work.get();
        } catch (Throwable fault) {
            return otherwise;
        }
    }

    private String describe(Throwable fault) {
        return wholeTraces ? whole(fault) : fault + brief(fault);
    }

    /** {@code (Emitter.java:17, Blocks.java:40, …)}: the places in Bobbin nearest to the fault. */
    private static String brief(Throwable fault) {
        return Arrays.stream(fault.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(OWN_PACKAGE))
                .limit(FRAMES)
                .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
                .collect(Collectors.joining(", ", " (", ")"));
    }

    private static String whole(Throwable fault) {
        StringWriter trace = new StringWriter();
        fault.printStackTrace(new PrintWriter(trace, true));
        return trace.toString().strip();
    }
}
