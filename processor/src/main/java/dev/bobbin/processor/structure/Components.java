package dev.bobbin.processor.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/** The cyclic strongly connected components of a part of a graph (R. Tarjan, 1972), found without recursion. */
final class Components {
    private final FlowGraph graph;
    private final BitSet region;
    private final int[] index;
    private final int[] low;
    private final BitSet onStack = new BitSet();
    private final Deque<Integer> stack = new ArrayDeque<>();
    private final List<BitSet> found = new ArrayList<>();
    private int count;

    private Components(FlowGraph graph, BitSet region) {
        this.graph = graph;
        this.region = region;
        this.index = new int[graph.size()];
        this.low = new int[graph.size()];
    }

    static List<BitSet> of(FlowGraph graph, BitSet region) {
        Components components = new Components(graph, region);
        for (int node = region.nextSetBit(0); node >= 0; node = region.nextSetBit(node + 1)) {
            if (components.index[node] == 0) components.visit(node);
        }
        return components.found;
    }

    /** A visit that is under way: a node, and which of its edges comes next. */
    private static final class Visit {
        final int node;
        int edge;

        Visit(int node) {
            this.node = node;
        }
    }

    private void visit(int root) {
        Deque<Visit> visits = new ArrayDeque<>();
        visits.push(open(root));
        while (!visits.isEmpty()) {
            Visit visit = visits.peek();
            int[] successors = graph.successors(visit.node);
            if (visit.edge < successors.length) {
                int next = successors[visit.edge++];
                if (next < 0 || !region.get(next)) continue;
                if (index[next] == 0) visits.push(open(next));
                else if (onStack.get(next)) low[visit.node] = Math.min(low[visit.node], index[next]);
            } else {
                visits.pop();
                close(visit.node);
                if (!visits.isEmpty()) {
                    int parent = visits.peek().node;
                    low[parent] = Math.min(low[parent], low[visit.node]);
                }
            }
        }
    }

    private Visit open(int node) {
        index[node] = low[node] = ++count;
        stack.push(node);
        onStack.set(node);
        return new Visit(node);
    }

    private void close(int node) {
        if (low[node] != index[node]) return;
        BitSet component = new BitSet();
        int member;
        do {
            member = stack.pop();
            onStack.clear(member);
            component.set(member);
        } while (member != node);
        if (component.cardinality() > 1 || loopsToItself(node)) found.add(component);
    }

    private boolean loopsToItself(int node) {
        for (int next : graph.successors(node)) if (next == node) return true;
        return false;
    }
}
