package dev.bobbin.samples;

import dev.bobbin.Gen;
import dev.bobbin.Generator;
import dev.bobbin.YieldSend;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Delegation in both directions: what the caller sends reaches the inner generator, and its result is the value of
 * {@code yieldFrom}.
 */
public final class Averager {
    private Averager() {}

    record Summary(int count, double mean) {}

    // snippet: averager
    @Generator
    static Summary summary(YieldSend<Void, Integer> y) {
        int sum = 0, count = 0;
        for (Integer n; (n = y.yield(null)) != null; count++) sum += n;
        return new Summary(count, (double) sum / count);
    }

    @Generator
    static void summaries(YieldSend<Void, Integer> y, List<String> names, Map<String, Summary> results) {
        for (String name : names) results.put(name, y.yieldFrom(AveragerGenerators.summary()));
        y.yield(null);
    }
    // end snippet

    public static void main(String[] args) {
        Map<String, List<Integer>> heights = new TreeMap<>(Map.of("oak", List.of(20, 24, 22), "yew", List.of(9, 10)));
        Map<String, Summary> results = new TreeMap<>();
        try (Gen<Void, Integer, Void> sums = AveragerGenerators.summaries(List.copyOf(heights.keySet()), results)) {
            sums.next();
            for (List<Integer> group : heights.values()) {
                group.forEach(sums::send);
                sums.send(null);
            }
        }
        results.forEach((name, summary) -> System.out.println(name + " " + summary));
    }
}
