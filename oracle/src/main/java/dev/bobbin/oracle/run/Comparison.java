package dev.bobbin.oracle.run;

import dev.bobbin.oracle.compile.Program;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** One program and what came of it each way. */
public record Comparison(Program program, Map<Way, Outcome> outcomes) {
    public Comparison {
        outcomes = new EnumMap<>(outcomes);
    }

    /** What the oracle says the program does. */
    public Outcome oracle() {
        return outcomes.get(Way.ORACLE);
    }

    /** The ways whose outcome is not the oracle's. */
    public List<Way> divergent() {
        return outcomes.keySet().stream()
                .filter(way -> !outcomes.get(way).equals(oracle()))
                .toList();
    }

    /** Whether the oracle itself ran; if not, the program is at fault. */
    public boolean isValid() {
        return oracle() instanceof Outcome.Ran;
    }

    public boolean agrees() {
        return divergent().isEmpty();
    }
}
