package dev.bobbin.processor.explain;

import dev.bobbin.processor.explain.Arrangement.Box;
import dev.bobbin.processor.explain.Arrangement.Point;
import dev.bobbin.processor.explain.Arrangement.Route;
import dev.bobbin.processor.explain.Explanation.Edge;
import dev.bobbin.processor.explain.Explanation.EdgeKind;
import dev.bobbin.processor.explain.Explanation.State;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** Places the states of a diagram and routes its edges. */
final class Arranger {
    private static final int BESIDE = 28;
    private static final int BELOW = 46;
    private static final int MARGIN = 24;
    private static final int SWEEPS = 8;

    private final List<State> states;
    private final List<Edge> edges;
    private final Layers layers;
    private final int[] widths;
    private final int[] heights;
    /** The middles of the nodes. */
    private final double[] middles;

    private final int[] tops;

    private Arranger(
            List<State> states, List<Edge> edges, ToIntFunction<State> widthOf, ToIntFunction<State> heightOf) {
        this.states = states;
        this.edges = edges;
        this.layers = new Layers(states, edges);
        int nodes = layers.nodes();
        this.widths = new int[nodes];
        this.heights = new int[nodes];
        this.middles = new double[nodes];
        this.tops = new int[nodes];
        for (int i = 0; i < states.size(); i++) {
            widths[i] = widthOf.applyAsInt(states.get(i));
            heights[i] = heightOf.applyAsInt(states.get(i));
        }
    }

    static Arrangement arrange(
            List<State> states, List<Edge> edges, ToIntFunction<State> widthOf, ToIntFunction<State> heightOf) {
        return new Arranger(states, edges, widthOf, heightOf).arrange();
    }

    private Arrangement arrange() {
        placeAcross();
        int height = placeDown();
        Lanes before = new Lanes();
        Lanes behind = new Lanes();
        boolean[] isBeside = new boolean[edges.size()];
        int[] lanes = new int[edges.size()];
        Map<String, Integer> indexes = new LinkedHashMap<>();
        for (State state : states) indexes.put(state.id(), indexes.size());
        for (int e = 0; e < edges.size(); e++) {
            isBeside[e] = layers.path(e) == null;
            if (!isBeside[e]) continue;
            Lanes side = edges.get(e).kind() == EdgeKind.THROW ? behind : before;
            // What is thrown to one handler shares a lane; so does what goes back to one head of a loop.
            side.add(
                    edges.get(e).to(),
                    tops[indexes.get(edges.get(e).from())],
                    tops[indexes.get(edges.get(e).to())]);
        }
        int left = MARGIN + before.width();
        double leftmost = Double.MAX_VALUE;
        double rightmost = 0;
        for (int node = 0; node < layers.nodes(); node++) {
            leftmost = Math.min(leftmost, middles[node] - widths[node] / 2.0);
            rightmost = Math.max(rightmost, middles[node] + widths[node] / 2.0);
        }
        int shift = (int) Math.round(left - leftmost);
        int right = (int) Math.round(rightmost) + shift;
        Map<String, Box> boxes = new LinkedHashMap<>();
        for (int i = 0; i < states.size(); i++) {
            int x = (int) Math.round(middles[i] - widths[i] / 2.0) + shift;
            boxes.put(states.get(i).id(), new Box(x, tops[i], widths[i], heights[i]));
        }
        List<Route> routes = new ArrayList<>();
        for (int e = 0; e < edges.size(); e++) {
            Edge edge = edges.get(e);
            Box from = boxes.get(edge.from());
            Box to = boxes.get(edge.to());
            if (!isBeside[e]) {
                routes.add(new Route.Down(points(layers.path(e), shift)));
            } else if (edge.kind() == EdgeKind.THROW) {
                int lane = right + behind.offset(edge.to());
                routes.add(new Route.Beside(
                        new Point(from.right(), from.y() + from.height() / 2),
                        lane,
                        new Point(to.right(), to.y() + to.height() / 2)));
            } else {
                int lane = left - before.offset(edge.to());
                routes.add(new Route.Beside(
                        new Point(from.x(), from.y() + from.height() * 2 / 3),
                        lane,
                        new Point(to.x(), to.y() + to.height() / 3)));
            }
        }
        return new Arrangement(boxes, routes, right + behind.width() + MARGIN, height + MARGIN);
    }

    private List<Point> points(List<Integer> path, int shift) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < path.size(); i++) {
            int node = path.get(i);
            int x = (int) Math.round(middles[node]) + shift;
            if (i > 0) points.add(new Point(x, tops[node]));
            if (i == 0 || i < path.size() - 1) points.add(new Point(x, tops[node] + heights[node]));
        }
        return points;
    }

    // ---- across

    /** Moves every node towards its neighbours as far as the others of its layer leave it room. */
    private void placeAcross() {
        for (List<Integer> layer : layers.layers()) pack(layer, new double[layer.size()]);
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            boolean down = sweep % 2 == 0;
            int count = layers.layers().size();
            for (int i = 0; i < count; i++) {
                List<Integer> layer = layers.layers().get(down ? i : count - 1 - i);
                double[] wishes = layer.stream()
                        .mapToDouble(n -> Layers.mean(down ? layers.above(n) : layers.below(n), middles, middles[n]))
                        .toArray();
                pack(layer, wishes);
            }
        }
    }

    /** Places a layer, in its order and without overlaps, with the middles close to the wishes. */
    private void pack(List<Integer> layer, double[] wishes) {
        double[] fromLeft = new double[layer.size()];
        double[] fromRight = new double[layer.size()];
        for (int i = 0; i < layer.size(); i++) {
            fromLeft[i] = i == 0 ? wishes[i] : Math.max(wishes[i], fromLeft[i - 1] + distance(layer, i - 1));
        }
        for (int i = layer.size() - 1; i >= 0; i--) {
            fromRight[i] =
                    i == layer.size() - 1 ? wishes[i] : Math.min(wishes[i], fromRight[i + 1] - distance(layer, i));
        }
        // Both keep the distances, and so does what lies half way between them.
        for (int i = 0; i < layer.size(); i++) middles[layer.get(i)] = (fromLeft[i] + fromRight[i]) / 2;
    }

    private double distance(List<Integer> layer, int i) {
        return (widths[layer.get(i)] + widths[layer.get(i + 1)]) / 2.0 + BESIDE;
    }

    // ---- down

    private int placeDown() {
        int y = MARGIN;
        for (List<Integer> layer : layers.layers()) {
            int height = layer.stream().mapToInt(n -> heights[n]).max().orElse(0);
            for (int node : layer) {
                tops[node] = y;
                // A knee reaches through its layer.
                if (layers.isKnee(node)) heights[node] = height;
            }
            y += height + BELOW;
        }
        return y - BELOW;
    }
}
