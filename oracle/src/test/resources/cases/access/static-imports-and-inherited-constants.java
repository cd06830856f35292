/*
 * Names that come from static imports, on-demand imports, superinterfaces and enclosing classes mean in the compiled body
 * what they mean in the host.
 *
 * generator: Imported.Nested.body
 *
 * next          -> 4
 * next          -> "constant enclosing"
 * next          -> returns [3, 1]
 */
import static java.lang.Math.*;
import static java.util.Map.Entry.comparingByKey;

import dev.bobbin.*;
import java.util.*;
import java.util.stream.*;

class Imported {
    static String enclosing() {
        return "enclosing";
    }

    interface Constants {
        String CONSTANT = "constant";
    }

    static class Nested implements Constants {
        @Generator
        static List<Integer> body(Yield<Object> y) {
            y.yield(max(abs(-4), 3));
            y.yield(CONSTANT + " " + enclosing());
            return new TreeMap<>(Map.of(2, 1, 1, 3))
                    .entrySet().stream().sorted(comparingByKey()).map(Map.Entry::getValue).collect(Collectors.toList());
        }
    }
}
