package dev.bobbin.processor.liveness;

import dev.bobbin.processor.graph.StateGraph;
import dev.bobbin.processor.graph.Terminator;
import dev.bobbin.processor.ir.Variable;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the {@link FrameLayout} follows from: which variables will be read later.
 *
 * @param acrossSuspensions for each suspension, by its number, those that the resumed body reads
 * @param intoHandlers for each handler, by its block, those that it reads
 */
public record Lifetimes(Map<Integer, Set<Variable>> acrossSuspensions, Map<Integer, Set<Variable>> intoHandlers) {
    public static Lifetimes of(StateGraph graph, List<Variable> parameters) {
        Liveness liveness = new Liveness(graph, parameters);
        Map<Integer, Set<Variable>> across = new TreeMap<>();
        for (Terminator.Suspend suspend : graph.suspensions()) {
            across.put(suspend.number(), ordered(liveness.liveInto(suspend.resumption())));
        }
        Map<Integer, Set<Variable>> into = new TreeMap<>();
        for (int handler : graph.handlers()) into.put(handler, ordered(liveness.liveInto(handler)));
        return new Lifetimes(across, into);
    }

    private static Set<Variable> ordered(List<Variable> variables) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(variables));
    }
}
