/*
 * A result of a primitive type is boxed as Java boxes it: a Boolean and a small Integer are the same objects each time.
 *
 * generator: Boxed.body
 *
 * next          -> true
 * next          -> true
 * next          -> returns true
 */
import dev.bobbin.Generator;
import dev.bobbin.Yield;

class Boxed {
    @Generator
    private static boolean isEmpty(Yield<Boolean> y, String text) {
        return text.isEmpty();
    }

    @Generator
    private static int length(Yield<Boolean> y, String text) {
        return text.length();
    }

    @Generator
    static boolean body(Yield<Boolean> y) {
        y.yield(y.<Boolean>yieldFrom(BoxedGenerators.isEmpty("word")) == (Boolean) false);
        y.yield(y.<Integer>yieldFrom(BoxedGenerators.length("word")) == (Integer) 4);
        return y.<Boolean>yieldFrom(BoxedGenerators.isEmpty("")) == (Boolean) true;
    }
}
