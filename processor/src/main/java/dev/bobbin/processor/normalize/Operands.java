package dev.bobbin.processor.normalize;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.NewClassTree;
import dev.bobbin.processor.ir.Code;
import dev.bobbin.processor.ir.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Operands: which are values, which may stay in place, and which are checked before the suspension. */
final class Operands {
    private Operands() {}

    /**
     * Whether the operand may stay in place left of a suspension: it is the same value before and after it. What a lambda
     * captures never changes, so a lambda may be made later.
     */
    static boolean isStable(Body body, ExpressionTree operand) {
        ExpressionTree tree = Operators.stripped(operand);
        if (tree instanceof LiteralTree || tree instanceof LambdaExpressionTree) return true;
        if (tree instanceof MemberReferenceTree t) return isStableQualifier(body, t.getQualifierExpression());
        if (tree instanceof IdentifierTree t) return isStableName(body, t);
        if (tree instanceof MemberSelectTree t) {
            return t.getIdentifier().contentEquals("class") || isConstantField(body.element(t));
        }
        return Constants.value(body, tree) != null;
    }

    private static boolean isStableQualifier(Body body, ExpressionTree qualifier) {
        return !isValue(body, qualifier)
                || qualifier instanceof IdentifierTree name
                        && (name.getName().contentEquals("this")
                                || name.getName().contentEquals("super"));
    }

    private static boolean isStableName(Body body, IdentifierTree name) {
        if (name.getName().contentEquals("this") || name.getName().contentEquals("super")) return true;
        Element element = body.element(name);
        return isConstantField(element)
                || body.copies().isLocal(element) && !body.facts().reassigned(element);
    }

    private static boolean isConstantField(Element element) {
        return element instanceof VariableElement variable && variable.getConstantValue() != null;
    }

    /** Whether the tree is an expression with a value, and not the name of a type or {@code super}. */
    static boolean isValue(Body body, ExpressionTree tree) {
        if (tree instanceof IdentifierTree name && name.getName().contentEquals("super")) return false;
        if (tree instanceof MemberSelectTree select && select.getIdentifier().contentEquals("super")) return false;
        if (tree instanceof com.sun.source.tree.ParameterizedTypeTree
                || tree instanceof com.sun.source.tree.ArrayTypeTree
                || tree instanceof com.sun.source.tree.PrimitiveTypeTree
                || tree instanceof com.sun.source.tree.AnnotatedTypeTree) {
            return false;
        }
        Element element = body.element(tree);
        if (element == null) return true;
        ElementKind kind = element.getKind();
        boolean named = tree instanceof IdentifierTree || tree instanceof MemberSelectTree;
        return !(named
                && (kind.isClass()
                        || kind.isInterface()
                        || kind == ElementKind.PACKAGE
                        || kind == ElementKind.TYPE_PARAMETER));
    }

    /** Whether a static member is reached through an object that has to be evaluated, for all that its value is dropped. */
    static boolean isDropped(Body body, ExpressionTree object) {
        return isValue(body, object) && !(Operators.stripped(object) instanceof IdentifierTree);
    }

    static void addValue(Body body, ExpressionTree tree, List<ExpressionTree> parts) {
        if (isValue(body, tree)) parts.add(tree);
    }

    /** What the target of an assignment evaluates before the right side: array and index, or the object of a field. */
    static List<ExpressionTree> ofTarget(Body body, ExpressionTree target) {
        ExpressionTree tree = Operators.stripped(target);
        List<ExpressionTree> parts = new ArrayList<>();
        if (tree instanceof ArrayAccessTree t) {
            parts.add(t.getExpression());
            parts.add(t.getIndex());
        } else if (tree instanceof MemberSelectTree t) {
            addValue(body, t.getExpression(), parts);
        }
        return parts;
    }

    /** {@code outer.new Inner(…)}: a null outer fails before the arguments are evaluated (JLS 15.9.4). */
    static Code inner(Body body, NewClassTree tree) {
        ExpressionTree outer = tree.getEnclosingExpression();
        Code checked = checkedNonNull(body, outer);
        return Expressions.operands(body, tree, tree.getArguments(), holes -> {
            holes.put(outer, checked);
            return body.copies().of(tree, holes, Map.of());
        });
    }

    /** {@code e::m}: a null {@code e} fails when the reference is made (JLS 15.13.3), which may stay in place after that. */
    static Code bound(Body body, MemberReferenceTree tree) {
        Code checked = checkedNonNull(body, tree.getQualifierExpression());
        return body.copies().of(tree, Map.of(tree.getQualifierExpression(), checked), Map.of());
    }

    private static Code checkedNonNull(Body body, ExpressionTree tree) {
        Variable checked = body.temporary("t", body.type(tree));
        body.assign(
                checked,
                Code.builder()
                        .type(body.type(java.util.Objects.class))
                        .text(".requireNonNull(")
                        .inline(body.value(tree))
                        .text(")")
                        .build(true),
                body.line(tree));
        return Code.read(checked);
    }

    static boolean isString(TypeMirror type) {
        return type instanceof DeclaredType declared
                && declared.asElement().toString().equals("java.lang.String");
    }
}
