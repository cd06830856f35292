package dev.bobbin.oracle.run;

import dev.bobbin.oracle.compile.SourceUnit;
import dev.bobbin.oracle.script.Step;
import dev.bobbin.oracle.script.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A comparison as text: the source with line numbers, then each operation with what came of it each way. */
public final class Report {
    private Report() {}

    public static String of(Comparison comparison) {
        StringBuilder text = new StringBuilder("program " + comparison.program().name() + ": ")
                .append(comparison.agrees() ? "all ways agree" : "not as the oracle: " + comparison.divergent())
                .append("\n\n");
        comparison.program().units().forEach(unit -> source(unit, text));
        comparison.outcomes().forEach((way, outcome) -> verdict(way, outcome, text));
        steps(comparison.outcomes(), text);
        return text.toString();
    }

    private static void source(SourceUnit unit, StringBuilder text) {
        text.append(unit.path()).append('\n');
        int number = 0;
        for (String line : unit.text().split("\n")) {
            text.append(String.format("%4d  %s%n", ++number, line));
        }
        text.append('\n');
    }

    private static void verdict(Way way, Outcome outcome, StringBuilder text) {
        String word;
        if (outcome instanceof Outcome.Rejected rejected) {
            word = "does not compile:\n" + rejected.errors().indent(4).stripTrailing();
        } else if (outcome instanceof Outcome.Broke broke) {
            word = "breaks: " + broke.reason();
        } else if (outcome instanceof Outcome.Hung) {
            word = "does not end";
        } else {
            word = "runs";
        }
        text.append(way).append(' ').append(word).append('\n');
    }

    private static void steps(Map<Way, Outcome> outcomes, StringBuilder text) {
        int most = outcomes.values().stream()
                .flatMap(o -> o.traceSoFar().stream())
                .mapToInt(t -> t.steps().size())
                .max()
                .orElse(0);
        for (int i = 0; i < most; i++) {
            step(outcomes, i, text);
        }
    }

    private static void step(Map<Way, Outcome> outcomes, int index, StringBuilder text) {
        List<String> lines = new ArrayList<>();
        String operation = "";
        for (Map.Entry<Way, Outcome> entry : outcomes.entrySet()) {
            List<Step> steps = entry.getValue().traceSoFar().map(Trace::steps).orElse(List.of());
            if (index >= steps.size()) {
                lines.add(String.format("%10s  (nothing)", entry.getKey()));
                continue;
            }
            Step step = steps.get(index);
            operation = step.operation();
            lines.add(String.format("%10s  %s  {%s}", entry.getKey(), step.outcome(), step.state()));
        }
        boolean agree = lines.stream().map(l -> l.substring(10)).distinct().count() == 1;
        text.append(agree ? "  " : "! ")
                .append(index + 1)
                .append(". ")
                .append(operation)
                .append('\n');
        (agree ? lines.subList(0, 1) : lines).forEach(l -> text.append(l).append('\n'));
    }
}
