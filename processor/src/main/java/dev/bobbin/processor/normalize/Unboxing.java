package dev.bobbin.processor.normalize;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;

/**
 * When an operand is unboxed. Java converts an operand as soon as it has been evaluated, so that a null fails before what
 * stands right of it is evaluated (JLS 15.6); an operand that is kept over a suspension is kept unboxed.
 */
final class Unboxing {
    private Unboxing() {}

    /** The type that an operand has by the time the next one is evaluated: its own, or the primitive it is unboxed to. */
    static TypeMirror kept(Body body, Tree around, ExpressionTree operand) {
        TypeMirror type = body.type(operand);
        TypeMirror unboxed = CompoundAssignments.unboxed(body, type);
        return unboxed != type && isUnboxed(body, around, operand) ? unboxed : type;
    }

    /** Whether the operand is a box that is unboxed as soon as it has been evaluated. */
    static boolean happens(Body body, Tree around, ExpressionTree operand) {
        return kept(body, around, operand) != body.type(operand);
    }

    private static boolean isUnboxed(Body body, Tree around, ExpressionTree operand) {
        if (around instanceof BinaryTree t) return ofBinary(body, t, operand);
        if (around instanceof MethodInvocationTree t) {
            return ofArgument(
                    body, body.element(t.getMethodSelect()), t.getArguments().indexOf(operand));
        }
        if (around instanceof NewClassTree t) {
            return ofArgument(body, body.element(t), t.getArguments().indexOf(operand));
        }
        if (around instanceof NewArrayTree t) {
            return t.getDimensions().contains(operand)
                    || body.type(t) instanceof ArrayType array
                            && array.getComponentType().getKind().isPrimitive();
        }
        if (around instanceof ArrayAccessTree t) return t.getIndex() == operand;
        if (around instanceof AssignmentTree t) return isIndex(t.getVariable(), operand);
        if (around instanceof CompoundAssignmentTree t) return isIndex(t.getVariable(), operand);
        return around instanceof UnaryTree t && isIndex(t.getExpression(), operand);
    }

    private static boolean isIndex(ExpressionTree target, ExpressionTree operand) {
        return Operators.stripped(target) instanceof ArrayAccessTree access && access.getIndex() == operand;
    }

    /** {@code ==} of two boxes compares references. */
    private static boolean ofBinary(Body body, BinaryTree tree, ExpressionTree operand) {
        if (tree.getKind() != Tree.Kind.EQUAL_TO && tree.getKind() != Tree.Kind.NOT_EQUAL_TO) return true;
        ExpressionTree other = tree.getLeftOperand() == operand ? tree.getRightOperand() : tree.getLeftOperand();
        return body.type(other).getKind().isPrimitive();
    }

    private static boolean ofArgument(Body body, Element called, int index) {
        if (index < 0 || !(called instanceof ExecutableElement method)) return false;
        List<? extends VariableElement> parameters = method.getParameters();
        int last = parameters.size() - 1;
        TypeMirror parameter = parameters.get(Math.min(index, last)).asType();
        if (method.isVarArgs() && index >= last) parameter = ((ArrayType) parameter).getComponentType();
        return parameter.getKind().isPrimitive();
    }
}
