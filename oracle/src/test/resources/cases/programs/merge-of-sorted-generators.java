/*
 * Any number of sorted generators merged by a queue of their heads.
 *
 * generator: Merge.body
 *
 * rest          -> 2 3 3 4 6 6 8 9 returns null
 */
import dev.bobbin.Gen;
import dev.bobbin.Generator;
import dev.bobbin.Yield;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

final class Merge {
    record Head<T>(T value, Gen<T, Void, Void> rest) {}

    @Generator
    static void multiples(Yield<Integer> y, int of, int end) {
        for (int i = of; i < end; i += of) y.yield(i);
    }

    @Generator
    static <T> void merge(Yield<T> y, Comparator<? super T> order, List<Gen<T, Void, Void>> sources) {
        var heads = new PriorityQueue<Head<T>>(Comparator.comparing(Head::value, order));
        for (var source : sources) {
            if (source.hasNext()) heads.add(new Head<>(source.next(), source));
        }
        while (!heads.isEmpty()) {
            var head = heads.remove();
            y.yield(head.value());
            if (head.rest().hasNext()) heads.add(new Head<>(head.rest().next(), head.rest()));
        }
    }

    @Generator
    static void body(Yield<Integer> y) {
        merge(
                y,
                Comparator.naturalOrder(),
                List.of(MergeGenerators.multiples(2, 9), MergeGenerators.multiples(3, 10), MergeGenerators.multiples(3, 5)));
    }
}
