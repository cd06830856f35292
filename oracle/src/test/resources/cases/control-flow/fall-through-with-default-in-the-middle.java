/*
 * An old switch falls from label to label, past a default that stands in the middle; what is declared in one group is in
 * scope in the next.
 *
 * generator: FallThrough.body
 *
 * next * 4      -> "0: one" "0: two" "0: other" "0: three"
 * next * 3      -> "1: two" "1: other" "1: three"
 * next          -> "2: three"
 * next * 2      -> "3: other" "3: three"
 * next          -> returns "5 5 null 5"
 */
import dev.bobbin.Generator;
import dev.bobbin.Yield;

final class FallThrough {
    @Generator
    static String body(Yield<String> y) {
        String all = "";
        for (int i = 0; i < 4; i++) {
            String[] chosen = {"a", "b", "c", "?"};
            switch (chosen[i]) {
                case "a":
                    int shared = 1;
                    y.yield(i + ": one");
                case "b":
                    y.yield(i + ": two");
                default:
                    y.yield(i + ": other");
                    shared = 5;
                    all += shared + " ";
                case "c":
                    y.yield(i + ": three");
                    if (i == 2) {
                        all += "null ";
                        break;
                    }
            }
        }
        return all.strip();
    }
}
