/*
 * The condition of an assertion suspends, and its detail only if the condition is false.
 *
 * generator: Asserting.body
 *
 * next          -> "first"
 * send true     -> "second"
 * send false    -> "detail"
 * send true     -> returns "AssertionError true"
 */
import dev.bobbin.Generator;
import dev.bobbin.YieldSend;

final class Asserting {
    @Generator
    static String body(YieldSend<String, Boolean> y) {
        assert y.yield("first") : y.yield("never");
        try {
            assert y.yield("second") : y.yield("detail");
            return "not asserted";
        } catch (AssertionError e) {
            return e.getClass().getSimpleName() + " " + e.getMessage();
        }
    }
}
