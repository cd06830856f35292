/*
 * Type parameters with bounds, used in the capability, in locals, in arrays and in what is sent.
 *
 * driver: Parameterized.drive
 *
 * -> [b] [bc] [bcd] [result d] [merged 1] [merged 2] [merged 3] [merged 4] done
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.Gen;
import dev.bobbin.Generator;
import dev.bobbin.Yield;
import dev.bobbin.YieldSend;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BinaryOperator;

final class Parameterized {
    @Generator
    static <A, B extends List<? super A>> A fold(YieldSend<A, A> y, A start, BinaryOperator<A> operator, B seen) {
        A all = start;
        A last = null;
        for (A next; (next = y.yield(all)) != null; last = next) {
            seen.add(next);
            all = operator.apply(all, next);
        }
        return last;
    }

    @Generator
    @SafeVarargs
    static <T extends Comparable<? super T>> void merge(Yield<? super T> y, Iterable<? extends T>... sources) {
        List<Iterator<? extends T>> iterators = new ArrayList<>();
        List<T> heads = new ArrayList<>();
        for (Iterable<? extends T> source : sources) {
            Iterator<? extends T> iterator = source.iterator();
            if (!iterator.hasNext()) continue;
            iterators.add(iterator);
            heads.add(iterator.next());
        }
        while (!heads.isEmpty()) {
            int least = 0;
            for (int i = 1; i < heads.size(); i++) {
                if (heads.get(i).compareTo(heads.get(least)) < 0) least = i;
            }
            y.yield(heads.get(least));
            var iterator = iterators.get(least);
            if (iterator.hasNext()) {
                heads.set(least, iterator.next());
            } else {
                heads.remove(least);
                iterators.remove(least);
            }
        }
    }

    static void drive() {
        List<Object> seen = new ArrayList<>();
        Gen<String, String, String> fold = ParameterizedGenerators.fold("b", String::concat, seen);
        log(fold.next());
        log(fold.send("c"));
        log(fold.send("d"));
        fold.hasNext();
        fold.close();
        log("result " + seen.get(1));
        for (Integer i : ParameterizedGenerators.merge(List.of(1, 4), List.<Integer>of(), List.of(2, 3))) log("merged " + i);
    }
}
