package dev.bobbin.fuzzer.expression;

import dev.bobbin.fuzzer.grow.Dice;
import dev.bobbin.fuzzer.grow.Rule;
import dev.bobbin.fuzzer.tree.Source;
import dev.bobbin.fuzzer.tree.Type;

/** A constant that is written down. */
public record Literal(Type type, String text) implements Expression {
    static final Rule<Type, Expression> RULE =
            new Rule<>(4, (type, scope) -> has(type), (type, scope, grower) -> grown(type, grower.dice()));

    static boolean has(Type type) {
        return type.isPlain();
    }

    /** The plainest literal of a type. */
    public static Literal plain(Type type) {
        return new Literal(
                type,
                switch (type) {
                    case BOOLEAN -> "false";
                    case BYTE, SHORT -> "(" + type + ") 0";
                    case CHAR -> "'a'";
                    case INT -> "0";
                    case LONG -> "0L";
                    case FLOAT -> "0f";
                    case DOUBLE -> "0.0";
                    case STRING -> "\"\"";
                    case OBJECT -> "\"o\"";
                    default ->
                        type.isBoxed()
                                ? "(" + type + ") " + plain(type.content()).boxable()
                                : "null";
                });
    }

    static Literal grown(Type type, Dice dice) {
        return switch (type) {
            case BOOLEAN -> new Literal(type, dice.any("true", "false"));
            case BYTE -> new Literal(type, "(byte) " + dice.between(-128, 127));
            case SHORT -> new Literal(type, "(short) " + dice.between(-300, 300));
            case CHAR -> new Literal(type, "'" + dice.any("a", "b", "c", "g", "h", "{", "\"", "\\'", "\\u0061") + "'");
            case INT ->
                new Literal(
                        type, dice.any("0", "1", "2", "3", "7", "100", "-1", "-5", "Integer.MAX_VALUE", "0x10", "K"));
            case LONG -> new Literal(type, dice.any("0L", "1L", "-2L", "1L << 40", "Long.MIN_VALUE"));
            case FLOAT -> new Literal(type, dice.any("0f", "1.5f", "-0.25f", "3e10f"));
            case DOUBLE -> new Literal(type, dice.any("0.0", "-0.0", "2.5", "1e300", "Double.NaN"));
            case STRING ->
                new Literal(
                        type,
                        dice.chance(5)
                                ? "(String) null"
                                : "\"" + dice.any("", "a", "bc", "x y", "}", "/*", "\\\"", "\\u0041", "//") + "\"");
            case OBJECT ->
                dice.chance(10) ? new Literal(type, "(Object) null") : grown(dice.pick(Type.PRIMITIVES), dice);
            default ->
                new Literal(
                        type,
                        "(" + type + ") "
                                + (dice.chance(4)
                                        ? "null"
                                        : grown(type.content(), dice).boxable()));
        };
    }

    /** What a cast to a box can stand before: Java takes the minus of {@code (Integer) -1} for a subtraction. */
    private String boxable() {
        return precedence() == Precedence.PRIMARY ? text : "(" + text + ")";
    }

    @Override
    public int precedence() {
        if (text.contains("<<")) return Precedence.SHIFT;
        return text.startsWith("-") || text.startsWith("(") ? Precedence.UNARY : Precedence.PRIMARY;
    }

    @Override
    public void write(Source out) {
        out.add(text);
    }
}
