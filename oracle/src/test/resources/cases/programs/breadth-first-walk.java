/*
 * A graph walked in breadth, with the distance of each node; the caller may send a node to be left out.
 *
 * generator: Walk.body
 *
 * next          -> "a@0"
 * next          -> "b@1"
 * send "d"      -> "c@1"
 * next          -> "e@2"
 * next          -> "f@3"
 * next          -> returns "5 of 6"
 */
import dev.bobbin.Generator;
import dev.bobbin.YieldSend;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;

final class Walk {
    private static final Map<String, List<String>> EDGES = Map.of(
            "a", List.of("b", "c"),
            "b", List.of("d", "a"),
            "c", List.of("d", "e"),
            "d", List.of("f"),
            "e", List.of("f", "b"),
            "f", List.of());

    record Stop(String node, int distance) {}

    @Generator
    static String body(YieldSend<String, String> y) {
        Queue<Stop> open = new ArrayDeque<>();
        Set<String> known = new HashSet<>();
        open.add(new Stop("a", 0));
        known.add("a");
        int visited = 0;
        for (Stop stop; (stop = open.poll()) != null; ) {
            visited++;
            String avoid = y.yield(stop.node() + "@" + stop.distance());
            if (avoid != null) known.add(avoid);
            int next = stop.distance() + 1;
            EDGES.get(stop.node()).stream()
                    .filter(known::add)
                    .map(node -> new Stop(node, next))
                    .forEach(open::add);
        }
        return visited + " of " + EDGES.size();
    }
}
