package dev.bobbin.processor.explain;

import dev.bobbin.processor.explain.Explanation.Edge;
import dev.bobbin.processor.explain.Explanation.EdgeKind;
import dev.bobbin.processor.explain.Explanation.State;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The states in layers, so that what comes later is further down: each state as many layers down as the longest way to it
 * has steps, ways back left out. An edge that passes a few layers has a knee in each of them; one that goes back, that
 * passes many layers, or that an exception takes has no place among the states and is drawn beside them.
 *
 * <p>After K. Sugiyama, S. Tagawa and M. Toda, Methods for Visual Understanding of Hierarchical System Structures, 1981.
 */
final class Layers {
    private static final int MOST_KNEES = 8;
    private static final int SWEEPS = 6;

    /** The number of states; nodes from there on are knees. */
    private final int states;

    private final List<Edge> edges;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final int[] from;
    private final int[] to;
    private final BitSet back = new BitSet();
    private final List<Integer> layerOf = new ArrayList<>();
    private final List<List<Integer>> layers = new ArrayList<>();
    private final List<List<Integer>> above = new ArrayList<>();
    private final List<List<Integer>> below = new ArrayList<>();
    /** For each edge that is drawn downwards, the nodes that it runs through, its ends among them; else null. */
    private final List<List<Integer>> paths = new ArrayList<>();

    Layers(List<State> states, List<Edge> edges) {
        this.states = states.size();
        this.edges = edges;
        for (State state : states) indexes.put(state.id(), indexes.size());
        from = edges.stream().mapToInt(e -> indexes.get(e.from())).toArray();
        to = edges.stream().mapToInt(e -> indexes.get(e.to())).toArray();
        rank(visit());
        addPaths();
        order();
    }

    List<List<Integer>> layers() {
        return layers;
    }

    int nodes() {
        return above.size();
    }

    boolean isKnee(int node) {
        return node >= states;
    }

    List<Integer> above(int node) {
        return above.get(node);
    }

    List<Integer> below(int node) {
        return below.get(node);
    }

    /** The nodes that an edge runs through; null if it is drawn beside the states. */
    List<Integer> path(int edge) {
        return paths.get(edge);
    }

    /** The nodes in reverse postorder; notes the edges that go back. */
    private List<Integer> visit() {
        List<List<Integer>> leaving = new ArrayList<>();
        for (int i = 0; i < states; i++) leaving.add(new ArrayList<>());
        for (int e = 0; e < edges.size(); e++) leaving.get(from[e]).add(e);
        List<Integer> order = new ArrayList<>();
        BitSet seen = new BitSet();
        BitSet open = new BitSet();
        for (int root = 0; root < states; root++) {
            if (seen.get(root)) continue;
            Deque<int[]> visits = new ArrayDeque<>();
            visits.push(new int[] {root, 0});
            seen.set(root);
            open.set(root);
            while (!visits.isEmpty()) {
                int[] visit = visits.peek();
                if (visit[1] == leaving.get(visit[0]).size()) {
                    order.add(visit[0]);
                    open.clear(visit[0]);
                    visits.pop();
                    continue;
                }
                int edge = leaving.get(visit[0]).get(visit[1]++);
                if (open.get(to[edge])) back.set(edge);
                if (seen.get(to[edge])) continue;
                seen.set(to[edge]);
                open.set(to[edge]);
                visits.push(new int[] {to[edge], 0});
            }
        }
        Collections.reverse(order);
        return order;
    }

    private void rank(List<Integer> order) {
        int[] ranks = new int[states];
        List<List<Integer>> leaving = new ArrayList<>();
        for (int i = 0; i < states; i++) leaving.add(new ArrayList<>());
        for (int e = 0; e < edges.size(); e++)
            if (!back.get(e)) leaving.get(from[e]).add(e);
        for (int node : order) {
            for (int e : leaving.get(node)) ranks[to[e]] = Math.max(ranks[to[e]], ranks[node] + 1);
        }
        for (int node = 0; node < states; node++) {
            layerOf.add(ranks[node]);
            above.add(new ArrayList<>());
            below.add(new ArrayList<>());
        }
        int last = Arrays.stream(ranks).max().orElse(0);
        for (int i = 0; i <= last; i++) layers.add(new ArrayList<>());
        order.forEach(node -> layers.get(ranks[node]).add(node));
    }

    private void addPaths() {
        for (int e = 0; e < edges.size(); e++) {
            int span = layerOf.get(to[e]) - layerOf.get(from[e]);
            boolean beside = back.get(e) || edges.get(e).kind() == EdgeKind.THROW || span > MOST_KNEES;
            paths.add(beside ? null : path(from[e], to[e]));
        }
    }

    private List<Integer> path(int from, int to) {
        List<Integer> path = new ArrayList<>(List.of(from));
        for (int layer = layerOf.get(from) + 1; layer < layerOf.get(to); layer++) {
            int knee = above.size();
            layerOf.add(layer);
            above.add(new ArrayList<>());
            below.add(new ArrayList<>());
            layers.get(layer).add(knee);
            path.add(knee);
        }
        path.add(to);
        for (int i = 1; i < path.size(); i++) {
            below.get(path.get(i - 1)).add(path.get(i));
            above.get(path.get(i)).add(path.get(i - 1));
        }
        return path;
    }

    /** Puts the nodes of each layer in the order of their neighbours, downwards and upwards in turn. */
    private void order() {
        double[] place = new double[nodes()];
        double[] wish = new double[nodes()];
        layers.forEach(layer -> number(layer, place));
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            boolean down = sweep % 2 == 0;
            for (int i = 0; i < layers.size(); i++) {
                List<Integer> layer = layers.get(down ? i : layers.size() - 1 - i);
                for (int node : layer) wish[node] = mean(down ? above(node) : below(node), place, place[node]);
                layer.sort(Comparator.comparingDouble(node -> wish[node]));
                number(layer, place);
            }
        }
    }

    private static void number(List<Integer> layer, double[] place) {
        // In the middle, so that a layer of one lies above the middle of a layer of three.
        for (int i = 0; i < layer.size(); i++) place[layer.get(i)] = i - (layer.size() - 1) / 2.0;
    }

    static double mean(List<Integer> nodes, double[] place, double otherwise) {
        return nodes.stream().mapToDouble(n -> place[n]).average().orElse(otherwise);
    }
}
