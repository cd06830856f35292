package dev.bobbin.processor.normalize;

import com.sun.source.tree.Tree;

/** Java's binary operators on numbers of one type. */
final class Arithmetic {
    private Arithmetic() {}

    /** Null if it fails, or if there is no such operator. */
    static Object of(Tree.Kind operator, int left, int right) {
        return switch (operator) {
            case DIVIDE -> right == 0 ? null : (Object) (left / right);
            case REMAINDER -> right == 0 ? null : (Object) (left % right);
            case MULTIPLY -> left * right;
            case PLUS -> left + right;
            case MINUS -> left - right;
            case LEFT_SHIFT -> left << right;
            case RIGHT_SHIFT -> left >> right;
            case UNSIGNED_RIGHT_SHIFT -> left >>> right;
            case AND -> left & right;
            case OR -> left | right;
            case XOR -> left ^ right;
            default -> comparison(operator, Integer.compare(left, right));
        };
    }

    /** Null if it fails, or if there is no such operator. */
    static Object of(Tree.Kind operator, long left, long right) {
        return switch (operator) {
            case DIVIDE -> right == 0 ? null : (Object) (left / right);
            case REMAINDER -> right == 0 ? null : (Object) (left % right);
            case MULTIPLY -> left * right;
            case PLUS -> left + right;
            case MINUS -> left - right;
            case LEFT_SHIFT -> left << right;
            case RIGHT_SHIFT -> left >> right;
            case UNSIGNED_RIGHT_SHIFT -> left >>> right;
            case AND -> left & right;
            case OR -> left | right;
            case XOR -> left ^ right;
            default -> comparison(operator, Long.compare(left, right));
        };
    }

    /** Null if there is no such operator. */
    static Object of(Tree.Kind operator, float left, float right) {
        return switch (operator) {
            case DIVIDE -> left / right;
            case REMAINDER -> left % right;
            case MULTIPLY -> left * right;
            case PLUS -> left + right;
            case MINUS -> left - right;
            default -> of(operator, (double) left, (double) right);
        };
    }

    /** Null if there is no such operator. */
    static Object of(Tree.Kind operator, double left, double right) {
        return switch (operator) {
            case DIVIDE -> left / right;
            case REMAINDER -> left % right;
            case MULTIPLY -> left * right;
            case PLUS -> left + right;
            case MINUS -> left - right;
            case EQUAL_TO -> left == right;
            case NOT_EQUAL_TO -> left != right;
            case LESS_THAN -> left < right;
            case LESS_THAN_EQUAL -> left <= right;
            case GREATER_THAN -> left > right;
            case GREATER_THAN_EQUAL -> left >= right;
            default -> null;
        };
    }

    private static Object comparison(Tree.Kind operator, int order) {
        return of(operator, (double) order, 0d);
    }
}
