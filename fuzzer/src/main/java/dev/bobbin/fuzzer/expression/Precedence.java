package dev.bobbin.fuzzer.expression;

/** How tightly Java's operators bind, the loosest first. */
final class Precedence {
    static final int ASSIGNMENT = 1;
    static final int CONDITIONAL = 2;
    static final int OR = 3;
    static final int AND = 4;
    static final int BIT_OR = 5;
    static final int BIT_XOR = 6;
    static final int BIT_AND = 7;
    static final int EQUALITY = 8;
    static final int RELATION = 9;
    static final int SHIFT = 10;
    static final int SUM = 11;
    static final int PRODUCT = 12;
    static final int UNARY = 13;
    static final int PRIMARY = 15;

    private Precedence() {}

    static int of(String operator) {
        return switch (operator) {
            case "||" -> OR;
            case "&&" -> AND;
            case "|" -> BIT_OR;
            case "^" -> BIT_XOR;
            case "&" -> BIT_AND;
            case "==", "!=" -> EQUALITY;
            case "<", "<=", ">", ">=" -> RELATION;
            case "<<", ">>", ">>>" -> SHIFT;
            case "+", "-" -> SUM;
            case "*", "/", "%" -> PRODUCT;
            default -> throw new IllegalArgumentException("not a binary operator: " + operator);
        };
    }
}
