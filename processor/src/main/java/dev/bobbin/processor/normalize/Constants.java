package dev.bobbin.processor.normalize;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The values of constant expressions (JLS 15.29). */
final class Constants {
    private Constants() {}

    /** The value of the expression; null if it is none, also because it divides by zero. */
    static Object value(Body body, ExpressionTree expression) {
        ExpressionTree tree = Operators.stripped(expression);
        if (tree instanceof LiteralTree t) return t.getValue();
        if (tree instanceof BinaryTree t) return binary(body, t);
        if (tree instanceof UnaryTree t) {
            Object operand = Operators.isStep(t.getKind()) ? null : value(body, t.getExpression());
            return operand == null ? null : unary(t.getKind(), operand);
        }
        if (tree instanceof ConditionalExpressionTree t) return conditional(body, t);
        if (tree instanceof TypeCastTree t) {
            Object operand = value(body, t.getExpression());
            return operand == null ? null : cast(operand, body.type(t));
        }
        return body.element(tree) instanceof VariableElement variable ? variable.getConstantValue() : null;
    }

    private static Object binary(Body body, BinaryTree tree) {
        Object left = value(body, tree.getLeftOperand());
        Object right = left == null ? null : value(body, tree.getRightOperand());
        if (right == null) return null;
        if (left instanceof String || right instanceof String) return ofStrings(tree.getKind(), left, right);
        if (left instanceof Boolean a && right instanceof Boolean b) return ofBooleans(tree.getKind(), a, b);
        return ofNumbers(tree.getKind(), number(left), number(right));
    }

    private static Object conditional(Body body, ConditionalExpressionTree tree) {
        Object condition = value(body, tree.getCondition());
        Object yes = condition == null ? null : value(body, tree.getTrueExpression());
        Object no = yes == null ? null : value(body, tree.getFalseExpression());
        return no == null ? null : cast(condition.equals(true) ? yes : no, body.type(tree));
    }

    private static Object ofStrings(Tree.Kind operator, Object left, Object right) {
        return switch (operator) {
            case PLUS -> "" + left + right;
            case EQUAL_TO -> left.equals(right);
            case NOT_EQUAL_TO -> !left.equals(right);
            default -> null;
        };
    }

    private static Object ofBooleans(Tree.Kind operator, boolean left, boolean right) {
        return switch (operator) {
            case CONDITIONAL_AND, AND -> left & right;
            case CONDITIONAL_OR, OR -> left | right;
            case XOR, NOT_EQUAL_TO -> left ^ right;
            case EQUAL_TO -> left == right;
            default -> null;
        };
    }

    private static Object ofNumbers(Tree.Kind operator, Number left, Number right) {
        boolean shifts = operator == Tree.Kind.LEFT_SHIFT
                || operator == Tree.Kind.RIGHT_SHIFT
                || operator == Tree.Kind.UNSIGNED_RIGHT_SHIFT;
        boolean isLong = left instanceof Long || !shifts && right instanceof Long;
        if (left instanceof Double || right instanceof Double) {
            return Arithmetic.of(operator, left.doubleValue(), right.doubleValue());
        }
        if (left instanceof Float || right instanceof Float) {
            return Arithmetic.of(operator, left.floatValue(), right.floatValue());
        }
        return isLong
                ? Arithmetic.of(operator, left.longValue(), right.longValue())
                : Arithmetic.of(operator, left.intValue(), right.intValue());
    }

    private static Object unary(Tree.Kind operator, Object operand) {
        if (operator == Tree.Kind.LOGICAL_COMPLEMENT) return !(Boolean) operand;
        Number number = number(operand);
        return switch (operator) {
            case UNARY_PLUS -> number;
            case UNARY_MINUS ->
                number instanceof Double || number instanceof Float
                        // Zero has a sign.
                        ? ofNumbers(Tree.Kind.MULTIPLY, number, -1)
                        : ofNumbers(Tree.Kind.MINUS, 0, number);
            case BITWISE_COMPLEMENT -> ofNumbers(Tree.Kind.XOR, number, -1);
            default -> null;
        };
    }

    /** As an operand: of type int, if its own type is smaller. */
    private static Number number(Object value) {
        if (value instanceof Character c) return (int) c;
        return value instanceof Byte || value instanceof Short ? (Number) ((Number) value).intValue() : (Number) value;
    }

    /** Constants are primitive or strings: a cast to anything else may fail, or be unboxed, which may fail. */
    private static Object cast(Object value, TypeMirror type) {
        if (value instanceof String) return Operands.isString(type) ? value : null;
        if (value instanceof Boolean) return type.getKind() == TypeKind.BOOLEAN ? value : null;
        Number number = number(value);
        boolean isLong = number instanceof Long;
        return switch (type.getKind()) {
            case DOUBLE -> number.doubleValue();
            case FLOAT -> number.floatValue();
            case LONG -> number.longValue();
            case INT -> number.intValue();
            // A floating number becomes an int first (JLS 5.1.3).
            case SHORT -> (short) (isLong ? number.longValue() : number.intValue());
            case BYTE -> (byte) (isLong ? number.longValue() : number.intValue());
            case CHAR -> (char) (isLong ? number.longValue() : number.intValue());
            default -> null;
        };
    }
}
