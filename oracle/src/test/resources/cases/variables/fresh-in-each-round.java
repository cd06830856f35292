/*
 * A variable declared in a loop without a value is not the one of the round before, and closures made in a round keep that
 * round's value.
 *
 * generator: Fresh.body
 *
 * next * 3      -> 0 1 2
 * next          -> returns "0-0 1-1 2-4 "
 */
import dev.bobbin.Generator;
import dev.bobbin.Yield;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

final class Fresh {
    @Generator
    static String body(Yield<Integer> y) {
        List<Supplier<String>> suppliers = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            final int square;
            if (i < 2) square = i;
            else square = i * i;
            int copy = i;
            y.yield(copy);
            suppliers.add(() -> copy + "-" + square);
        }
        String all = "";
        for (Supplier<String> supplier : suppliers) all += supplier.get() + " ";
        return all;
    }
}
