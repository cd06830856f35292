/*
 * An object of an anonymous class that is made in a guard, or in an arm, captures the variable of the pattern.
 *
 * java: 21
 * generator: Case.body
 *
 * next   -> 8
 * send 1 -> "text"
 * send 2 -> returns 2
 */
import dev.bobbin.*;

class Case {
    @Generator
    static Object body(YieldSend<Object, Object> y) {
        Object first = read(7, y);
        return y.yield(first.equals(1) ? "text" : "other");
    }

    @Generator
    static Object read(Object given, YieldSend<Object, Object> y) {
        return switch (given) {
            case Integer n when new Object() {
                boolean isOdd() {
                    return (n & 1) == 1;
                }
            }.isOdd() -> y.yield(new Object() {
                int next() {
                    return n + 1;
                }
            }.next());
            default -> y.yield("default");
        };
    }
}
