package dev.bobbin.processor.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lanes beside a diagram, one for each target; two targets share one where neither is in the way of the other. */
final class Lanes {
    private static final int FIRST = 22;
    private static final int APART = 12;

    /** The uppermost and the lowest point of a target's edges. */
    private final Map<String, int[]> extents = new LinkedHashMap<>();

    private Map<String, Integer> numbers;
    private int count;

    void add(String target, int y1, int y2) {
        int[] extent = extents.computeIfAbsent(target, t -> new int[] {y2, y2});
        extent[0] = Math.min(extent[0], y1);
        extent[1] = Math.max(extent[1], y1);
    }

    /** How far from the diagram the lane of a target is. */
    int offset(String target) {
        assign();
        return FIRST + APART * numbers.get(target);
    }

    /** The room that the lanes take. */
    int width() {
        assign();
        return count == 0 ? 0 : FIRST + APART * count;
    }

    /** The shortest are the innermost. */
    private void assign() {
        if (numbers != null) return;
        numbers = new HashMap<>();
        List<Map.Entry<String, int[]>> byLength = new ArrayList<>(extents.entrySet());
        byLength.sort((a, b) -> Integer.compare(length(a.getValue()), length(b.getValue())));
        List<List<int[]>> lanes = new ArrayList<>();
        for (Map.Entry<String, int[]> entry : byLength) {
            int lane = 0;
            while (lane < lanes.size() && lanes.get(lane).stream().anyMatch(e -> overlap(e, entry.getValue()))) lane++;
            if (lane == lanes.size()) lanes.add(new ArrayList<>());
            lanes.get(lane).add(entry.getValue());
            numbers.put(entry.getKey(), lane);
        }
        count = lanes.size();
    }

    private static int length(int[] extent) {
        return extent[1] - extent[0];
    }

    private static boolean overlap(int[] a, int[] b) {
        return a[0] <= b[1] && b[0] <= a[1];
    }
}
