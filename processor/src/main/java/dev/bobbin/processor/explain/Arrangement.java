package dev.bobbin.processor.explain;

import java.util.List;
import java.util.Map;

/**
 * Where everything of a diagram is drawn, in pixels.
 *
 * @param boxes the states, by id
 * @param routes how the edges run, in their order
 */
record Arrangement(Map<String, Box> boxes, List<Route> routes, int width, int height) {

    /** A rectangle. */
    record Box(int x, int y, int width, int height) {
        int middleX() {
            return x + width / 2;
        }

        int bottom() {
            return y + height;
        }

        int right() {
            return x + width;
        }
    }

    /** A point. */
    record Point(int x, int y) {}

    /** How an edge runs. */
    sealed interface Route {
        /** Downwards, from layer to layer. */
        record Down(List<Point> points) implements Route {}

        /** Sideways out of a box, along a lane beside the diagram, and sideways into the other box. */
        record Beside(Point from, int lane, Point to) implements Route {}
    }
}
