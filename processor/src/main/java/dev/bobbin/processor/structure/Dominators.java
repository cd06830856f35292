package dev.bobbin.processor.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * The dominator tree of a graph with one node before all its entries (K. Cooper, T. Harvey, K. Kennedy, A Simple, Fast
 * Dominance Algorithm).
 */
final class Dominators {
    private final FlowGraph graph;
    private final int root;
    private final List<Integer> order = new ArrayList<>();
    private final int[] place;
    private final int[] parent;
    private final List<List<Integer>> predecessors = new ArrayList<>();
    private final List<List<Integer>> children = new ArrayList<>();

    Dominators(FlowGraph graph) {
        this.graph = graph;
        this.root = graph.size();
        this.place = new int[root + 1];
        this.parent = new int[root + 1];
        for (int i = 0; i <= root; i++) {
            predecessors.add(new ArrayList<>());
            children.add(new ArrayList<>());
        }
        sort();
        dominate();
    }

    /** The node before all entries. */
    int root() {
        return root;
    }

    /** The place of a node in reverse postorder. */
    int place(int node) {
        return place[node];
    }

    /** The nodes that a node is the nearest dominator of, in reverse postorder. */
    List<Integer> children(int node) {
        return children.get(node);
    }

    /** Whether an edge leads to the node from one that comes after it, or from itself. */
    boolean isLoopHead(int node) {
        return predecessors.get(node).stream().anyMatch(p -> place[p] >= place[node]);
    }

    /** Whether more than one edge leads forward to the node. */
    boolean isMerge(int node) {
        return predecessors.get(node).stream()
                        .filter(p -> place[p] < place[node])
                        .count()
                > 1;
    }

    private int[] successors(int node) {
        if (node != root) return graph.successors(node);
        return new LinkedHashSet<>(graph.entries().values())
                .stream().mapToInt(i -> i).toArray();
    }

    private void sort() {
        BitSet seen = new BitSet();
        Deque<int[]> visits = new ArrayDeque<>();
        visits.push(new int[] {root, 0});
        seen.set(root);
        while (!visits.isEmpty()) {
            int[] visit = visits.peek();
            int[] successors = successors(visit[0]);
            if (visit[1] == successors.length) {
                order.add(visit[0]);
                visits.pop();
                continue;
            }
            // The last edge first, so that what stands first comes first in the reversed order.
            int next = successors[successors.length - 1 - visit[1]++];
            if (next < 0) continue;
            predecessors.get(next).add(visit[0]);
            if (!seen.get(next)) {
                seen.set(next);
                visits.push(new int[] {next, 0});
            }
        }
        Collections.reverse(order);
        for (int i = 0; i < order.size(); i++) place[order.get(i)] = i;
    }

    private void dominate() {
        Arrays.fill(parent, -1);
        parent[root] = root;
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int node : order) {
                if (node == root) continue;
                int nearest = -1;
                for (int p : predecessors.get(node)) {
                    if (parent[p] != -1) nearest = nearest == -1 ? p : common(p, nearest);
                }
                changed |= parent[node] != nearest;
                parent[node] = nearest;
            }
        }
        for (int node : order) if (node != root) children.get(parent[node]).add(node);
    }

    private int common(int a, int b) {
        int x = a;
        int y = b;
        while (x != y) {
            while (place[x] > place[y]) x = parent[x];
            while (place[y] > place[x]) y = parent[y];
        }
        return x;
    }
}
