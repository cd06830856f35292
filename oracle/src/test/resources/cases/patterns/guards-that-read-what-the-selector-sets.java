/*
 * The selector may assign the variables that a guard of its switch reads. A copy of them is taken behind the selector.
 *
 * java: 21
 * generator: Guards.body
 *
 * next          -> "3 is more than 2"
 * next          -> "small 4"
 * next          -> "from 10 to 12"
 * next          -> returns 14
 */
import dev.bobbin.Generator;
import dev.bobbin.Yield;

class Guards {
    @Generator
    static int body(Yield<String> y) {
        int k;
        switch ((Object) ((k = two()) + 1)) {
            case Integer i when i > k -> y.yield(i + " is more than " + k);
            default -> y.yield("no more");
        }
        int low;
        String text = switch ((Object) (low = 4)) {
            case Integer i when i > 10 && low == i -> "large " + i;
            case Integer i when i == low -> "small " + i;
            default -> "none";
        };
        y.yield(text);
        int first;
        int last;
        boolean within =
                switch ((Object) ((first = 10) + (last = 12))) {
                    case Integer sum when sum == first + last -> true;
                    default -> false;
                };
        if (within) y.yield("from " + first + " to " + last);
        return last + k;
    }

    static int two() {
        return 2;
    }
}
