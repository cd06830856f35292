package dev.bobbin.oracle.cases;

import dev.bobbin.oracle.compile.Program;
import dev.bobbin.oracle.script.Step;
import dev.bobbin.oracle.script.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A program and the trace that it must show, read from one Java file. The format is described beside the files.
 *
 * @param name the area and the file's name
 * @param program what runs
 * @param expectations what must come of it: a line for some operations, or for a driver its whole log
 */
public record CaseFile(String name, Program program, List<Expectation> expectations) {
    public CaseFile {
        expectations = List.copyOf(expectations);
    }

    /** How the trace differs from the one written down, a line each; empty if it does not. */
    public List<String> differences(Trace trace) {
        List<String> differences = new ArrayList<>();
        int from = 0;
        for (Expectation expectation : expectations) {
            int to = Math.min(
                    trace.steps().size(),
                    from + Math.max(1, expectation.operations().size()));
            String outcome =
                    trace.steps().subList(from, to).stream().map(Step::outcome).collect(Collectors.joining(" "));
            from = to;
            if (!outcome.equals(expectation.outcome())) {
                differences.add("line " + expectation.line() + "\n  expected: " + expectation.outcome()
                        + "\n  but was:  " + outcome);
            }
        }
        return differences;
    }
}
