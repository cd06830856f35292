package dev.bobbin.processor.structure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where the handler in force has to be noted: where a block has another than a block before it. */
final class Handlers {
    private static final int UNKNOWN = -1;

    private final FlowGraph flow;
    private final Map<Integer, Set<Integer>> before = new HashMap<>();

    Handlers(FlowGraph flow, int resumptions) {
        this.flow = flow;
        // A fresh call of resume starts with no handler; the loop around the entry switch comes with any.
        flow.entries().forEach((entry, node) -> comes(node, entry <= resumptions ? 0 : UNKNOWN));
        for (int node = 0; node < flow.size(); node++) {
            for (int next : flow.successors(node)) if (next >= 0) comes(next, flow.handlerEntry(flow.block(node)));
        }
    }

    private void comes(int node, int handler) {
        before.computeIfAbsent(node, n -> new HashSet<>()).add(handler);
    }

    Optional<Structured> setBefore(int node) {
        int own = flow.handlerEntry(flow.block(node));
        boolean known = before.getOrDefault(node, Set.of()).equals(Set.of(own));
        return known ? Optional.empty() : Optional.of(new Structured.SetHandler(own));
    }
}
