package dev.bobbin.processor.normalize;

import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import dev.bobbin.processor.ir.Code;
import dev.bobbin.processor.ir.Variable;
import java.util.IdentityHashMap;
import java.util.Map;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Compound assignment (JLS 15.26.2) whose right side suspends: the old value is read, and array and index are checked,
 * before it.
 *
 * <pre>
 * a[i] += e    array = a; index = i; old = array[index]; … array[index] = (T) (old + e)
 * </pre>
 */
final class CompoundAssignments {
    private CompoundAssignments() {}

    static Code value(Body body, CompoundAssignmentTree tree) {
        ExpressionTree target = Operators.stripped(tree.getVariable());
        Map<Tree, Code> holes = new IdentityHashMap<>();
        for (ExpressionTree part : Operands.ofTarget(body, target)) {
            Expressions.keep(body, tree, part, holes);
        }
        if (!body.facts().lowered(tree.getExpression())) return body.copies().of(tree, holes, Map.of());
        Variable old = old(body, tree, target, holes);
        Code right = body.value(tree.getExpression());
        Code combined = combined(body, tree, target, old, right);
        return body.copies().assignment(target, holes, combined);
    }

    private static Variable old(Body body, CompoundAssignmentTree tree, ExpressionTree target, Map<Tree, Code> holes) {
        TypeMirror type = unboxed(body, body.type(target));
        Code read = body.copies().of(target, holes, Map.of());
        boolean concatenates =
                tree.getKind() == Tree.Kind.PLUS_ASSIGNMENT && !isNumber(body, type) && !Operands.isString(type);
        if (concatenates) {
            read = Code.builder()
                    .type(body.type(String.class))
                    .text(".valueOf(")
                    .inline(read)
                    .text(")")
                    .build(true);
            type = body.type(String.class);
        }
        Variable old = body.temporary("old", type);
        body.assign(old, read, body.line(tree));
        return old;
    }

    private static Code combined(
            Body body, CompoundAssignmentTree tree, ExpressionTree target, Variable old, Code right) {
        TypeMirror type = body.type(target);
        TypeMirror cast =
                isNumber(body, type) ? unboxed(body, type) : body.denotable().of(type);
        return Code.builder()
                .text("(")
                .type(cast)
                .text(") (")
                .read(old)
                .text(" " + Operators.compound(tree.getKind()) + " ")
                .nested(right)
                .text(")")
                .build(false);
    }

    /** Whether the type is primitive, or a box of a primitive type. */
    static boolean isNumber(Body body, TypeMirror type) {
        return unboxed(body, type).getKind().isPrimitive();
    }

    static TypeMirror unboxed(Body body, TypeMirror type) {
        if (type.getKind() != TypeKind.DECLARED) return type;
        try {
            return body.method().types().unboxedType(type);
        } catch (IllegalArgumentException notABox) {
            return type;
        }
    }
}
