/*
 * Each operand of a string concatenation is converted when its turn comes: what is appended to a builder during the
 * suspension is not in the text to its left.
 *
 * generator: Texts.body
 *
 * next          -> "first"
 * send "x"      -> "second"
 * send 5        -> returns "a-x/ab3n5c"
 */
import dev.bobbin.Generator;
import dev.bobbin.YieldSend;

final class Texts {
    @Generator
    static String body(YieldSend<String, Object> y) {
        StringBuilder builder = new StringBuilder("a");
        String text = builder + "-" + append(builder, y.yield("first")) + "/";
        text += builder + "" + 1 + 2 * 1 + y.yield("second") + 'c';
        return text.replace("12", "3n");
    }

    static Object append(StringBuilder builder, Object value) {
        builder.append('b');
        return value;
    }
}
