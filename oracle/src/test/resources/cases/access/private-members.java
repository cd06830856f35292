/*
 * Private fields, static and not, private methods, private constructors and compound assignments to them, of the host and of
 * its nested types.
 *
 * generator: Secrets.body
 *
 * next          -> 12
 * send 5        -> 17
 * send 1        -> 36
 * next          -> returns "total 17, nested 18, made 3, array [1, 13]"
 */
import dev.bobbin.Generator;
import dev.bobbin.YieldSend;
import java.util.Arrays;

final class Secrets {
    private static int total = 12;
    private int made;
    private final int[] array = {1, 2};
    private final Nested nested = new Nested(0);

    private Secrets() {
        made = 1;
    }

    private static final class Hidden {}

    static class Nested {
        private int value;

        private Nested(int value) {
            this.value = value;
        }

        private int twice() {
            return value * 2;
        }
    }

    private int make(int n) {
        return made += n;
    }

    private static <T> T same(T value) {
        return value;
    }

    @Generator
    private String body(YieldSend<Integer, Integer> y) {
        total += y.yield(total);
        nested.value = total;
        this.nested.value += y.yield(same(nested.value));
        y.yield(nested.twice());
        array[1] += new Nested(11).value;
        make(1);
        ++made;
        return "total " + total + ", nested " + nested.value + ", made " + made + ", array " + Arrays.toString(array);
    }
}
