/*
 * Whole pipelines stand between suspensions and capture what the loop around them declares.
 *
 * generator: Pipelines.body
 *
 * next          -> [3, 6]
 * send 1        -> [4, 8]
 * send 2        -> returns {1=["kiwi", "fig"], 2=["apple"]}
 */
import dev.bobbin.Generator;
import dev.bobbin.YieldSend;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

final class Pipelines {
    @Generator
    static Map<Integer, List<String>> body(YieldSend<List<Integer>, Integer> y) {
        int total = 0;
        for (int factor = 3; factor < 5; factor++) {
            int times = factor;
            total += y.yield(IntStream.rangeClosed(1, 2).map(n -> n * times).boxed().collect(Collectors.toList()));
        }
        int sum = total;
        return List.of("fig", "kiwi", "apple").stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .filter(fruit -> fruit.length() + sum > 0)
                .sorted(Comparator.comparing((String fruit) -> fruit.charAt(0)).reversed())
                .collect(Collectors.groupingBy(fruit -> fruit.length() > 4 ? 2 : 1, TreeMap::new, Collectors.toList()));
    }
}
