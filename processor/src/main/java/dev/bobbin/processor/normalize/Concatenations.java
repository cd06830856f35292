package dev.bobbin.processor.normalize;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import dev.bobbin.processor.ir.Code;
import dev.bobbin.processor.ir.Variable;
import java.util.IdentityHashMap;
import java.util.Map;
import javax.lang.model.type.TypeMirror;

/** String concatenation (JLS 15.18.1): the left operand becomes a string before the right one is evaluated. */
final class Concatenations {
    private Concatenations() {}

    static Code value(Body body, BinaryTree tree) {
        Map<Tree, Code> holes = new IdentityHashMap<>();
        ExpressionTree left = tree.getLeftOperand();
        ExpressionTree right = tree.getRightOperand();
        if (body.facts().lowered(right)) {
            if (!Operands.isStable(body, left) || !isText(body.type(left))) holes.put(left, text(body, left));
            holes.put(right, body.value(right));
        } else {
            holes.put(left, body.value(left));
        }
        return body.copies().of(tree, holes, Map.of());
    }

    /** Evaluates an operand now and, unless that is certain to change nothing, makes it a string now. */
    private static Code text(Body body, ExpressionTree operand) {
        TypeMirror type = body.type(operand);
        if (isText(type)) return Expressions.spill(body, operand, type);
        Variable text = body.temporary("text", body.type(String.class));
        body.assign(
                text,
                Code.builder()
                        .type(body.type(String.class))
                        .text(".valueOf((")
                        .type(body.type(Object.class))
                        .text(") ")
                        .nested(body.value(operand))
                        .text(")")
                        .build(true),
                body.line(operand));
        return Code.read(text);
    }

    private static boolean isText(TypeMirror type) {
        return type.getKind().isPrimitive() || Operands.isString(type);
    }
}
