/*
 * Lambdas, method references, anonymous and local classes made in a loop that suspends each keep what they captured.
 *
 * generator: Captures.body
 *
 * next * 2      -> "a" "b"
 * next          -> returns "[a0 A xa#0 la, b1 B xb#1 lb]"
 */
import dev.bobbin.Generator;
import dev.bobbin.Yield;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

final class Captures {
    @Generator
    static String body(Yield<String> y) {
        List<Supplier<String>> made = new ArrayList<>();
        int i = 0;
        for (String name : List.of("a", "b")) {
            int round = i++;
            Supplier<String> lambda = () -> name + round;
            Supplier<String> reference = name::toUpperCase;
            y.yield(name);
            Supplier<String> anonymous = new Supplier<>() {
                private final String field = "x" + name;

                @Override
                public String get() {
                    return field + "#" + round;
                }
            };
            class Local {
                String show() {
                    return "l" + name;
                }
            }
            Local local = new Local();
            made.add(() -> lambda.get() + " " + reference.get() + " " + anonymous.get() + " " + local.show());
        }
        return made.stream().map(Supplier::get).toList().toString();
    }
}
