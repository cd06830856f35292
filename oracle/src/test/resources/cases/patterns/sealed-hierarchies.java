/*
 * An exhaustive switch over a sealed hierarchy as an expression that suspends in its arms, without a default.
 *
 * java: 21
 * generator: Sealed.body
 *
 * next          -> "add"
 * send 10       -> "num 1"
 * next          -> "neg"
 * send 20       -> "num 2"
 * next          -> returns "(1 + -2) 10 20"
 */
import dev.bobbin.Generator;
import dev.bobbin.YieldSend;

final class Sealed {
    sealed interface Expression {}

    record Num(int value) implements Expression {}

    record Neg(Expression operand) implements Expression {}

    record Add(Expression left, Expression right) implements Expression {}

    static String sent = "";

    @Generator
    static String show(YieldSend<String, Integer> y, Expression expression) {
        return switch (expression) {
            case Num(var value) -> {
                y.yield("num " + value);
                yield "" + value;
            }
            case Neg(Expression operand) -> {
                sent += " " + y.yield("neg");
                yield "-" + show(y, operand);
            }
            case Add(var left, var right) -> {
                sent += " " + y.yield("add");
                yield "(" + show(y, left) + " + " + show(y, right) + ")";
            }
        };
    }

    @Generator
    static String body(YieldSend<String, Integer> y) {
        return show(y, new Add(new Num(1), new Neg(new Num(2)))) + sent;
    }
}
