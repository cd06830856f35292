/*
 * Bodies that yield primitives: their generators hand them out unboxed, convert what is yielded as a call converts it, and
 * delegate to one another.
 *
 * driver: Primitive.drive
 *
 * -> [120] [sum 10] [97L] [1000000000000L] [0.5] [2.0] [3.0] [done] [result 5] done
 */
import static dev.bobbin.oracle.Log.log;

import dev.bobbin.DoubleYield;
import dev.bobbin.Generator;
import dev.bobbin.IntGen;
import dev.bobbin.IntYield;
import dev.bobbin.LongGen;
import dev.bobbin.LongYield;
import java.util.List;
import java.util.stream.IntStream;

final class Primitive {
    @Generator
    static int ints(IntYield y, int end) {
        y.yield('x');
        for (byte b = 1; b <= end; b++) y.yield(b);
        return end;
    }

    @Generator
    static void longs(LongYield y) {
        y.yield('a');
        y.yield(1_000_000 * 1_000_000L);
    }

    @Generator
    static String doubles(DoubleYield y) {
        y.yield(.5f);
        y.yieldFrom(List.of(2.0));
        more(y, 3);
        return "done";
    }

    @Generator
    static void more(DoubleYield y, int n) {
        y.yield(n);
    }

    @Generator
    static int outer(IntYield y) {
        y.yieldFrom(IntStream.range(0, 2).iterator());
        return y.yieldFrom(PrimitiveGenerators.ints(4)) + 1;
    }

    static void drive() {
        IntGen<Integer> ints = PrimitiveGenerators.ints(4);
        log(ints.nextInt());
        log("sum " + ints.ints().sum());
        LongGen<Void> longs = PrimitiveGenerators.longs();
        while (longs.hasNext()) log(longs.nextLong());
        var doubles = PrimitiveGenerators.doubles();
        for (double d : doubles) log(d);
        log(doubles.result());
        var outer = PrimitiveGenerators.outer();
        outer.forEachRemaining((int i) -> {});
        log("result " + outer.result());
    }
}
