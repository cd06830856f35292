/*
 * Sibling scopes declare the same name with different types; each is a variable of its own, also in a loop that comes round
 * to it again.
 *
 * generator: Siblings.body
 *
 * rest          -> 1 "one" 1.5 'x' 2 "two" 2.5 'x' returns 3L
 */
import dev.bobbin.Generator;
import dev.bobbin.Yield;

final class Siblings {
    @Generator
    static long body(Yield<Object> y) {
        for (int i = 1; i < 3; i++) {
            {
                int v = i;
                y.yield(v);
            }
            {
                String v = i == 1 ? "one" : "two";
                y.yield(v);
            }
            for (double v = i + 0.5; v < i + 1; v++) y.yield(v);
            try {
                throw new IllegalStateException("x");
            } catch (IllegalStateException v) {
                y.yield(v.getMessage().charAt(0));
            }
        }
        long v = 3;
        return v;
    }
}
