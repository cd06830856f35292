package dev.bobbin.oracle.script;

import java.util.List;
import java.util.stream.Collectors;

/** All that came of a script. Two runs agree if their traces are equal. */
public record Trace(List<Step> steps) {
    public Trace {
        steps = List.copyOf(steps);
    }

    @Override
    public String toString() {
        return steps.stream()
                .map(s -> s.operation() + " -> " + s.outcome() + " {" + s.state() + "}")
                .collect(Collectors.joining("\n"));
    }
}
