package dev.bobbin.processor.normalize;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import dev.bobbin.processor.ir.Code;
import dev.bobbin.processor.ir.Statement;
import dev.bobbin.processor.ir.Variable;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Takes expressions apart around a suspension (JLS 15.7: operands are evaluated left to right). What stands left of the
 * suspension is evaluated into a temporary before it; what stands right of it stays where it is.
 */
final class Expressions {
    private Expressions() {}

    /**
     * Appends all that has to happen before the expression can be evaluated without suspending, and answers the code that
     * evaluates the rest, to be run at once.
     */
    static Code value(Body body, ExpressionTree tree) {
        if (!body.facts().lowered(tree)) return body.copies().of(tree);
        if (Conditions.isCondition(tree)) return Conditions.value(body, tree);
        if (tree instanceof ParenthesizedTree t) return value(body, t.getExpression());
        if (tree instanceof ConditionalExpressionTree t) return Conditions.choice(body, t);
        if (tree instanceof SwitchExpressionTree t) return Switches.expression(body, t);
        if (tree instanceof MethodInvocationTree t && Suspension.of(t, body.method()) != null) {
            return Suspensions.value(body, t);
        }
        if (tree instanceof AssignmentTree t && body.facts().hoisted(t)) return hoisted(body, t);
        if (tree instanceof CompoundAssignmentTree t) return CompoundAssignments.value(body, t);
        if (tree instanceof BinaryTree t && isConcatenation(body, t)) return Concatenations.value(body, t);
        if (tree instanceof NewClassTree t && t.getEnclosingExpression() != null) return Operands.inner(body, t);
        if (tree instanceof MemberReferenceTree t) return Operands.bound(body, t);
        Code rest = operands(body, tree, parts(body, tree));
        return tree instanceof NewArrayTree t ? withType(body, t, rest) : rest;
    }

    /** {@code {a, b}} as {@code new T[] {a, b}}: it stands where it is no longer an initializer. */
    private static Code withType(Body body, NewArrayTree tree, Code initializer) {
        if (tree.getType() != null) return initializer;
        return Code.builder()
                .text("new ")
                .type(body.denotable().of(body.type(tree)))
                .text(" ")
                .inline(initializer)
                .build(false);
    }

    /** The operands of an expression that evaluates them all, in the order of their evaluation. */
    private static List<ExpressionTree> parts(Body body, ExpressionTree tree) {
        List<ExpressionTree> parts = new ArrayList<>();
        if (tree instanceof MethodInvocationTree t) {
            if (t.getMethodSelect() instanceof MemberSelectTree select) {
                Operands.addValue(body, select.getExpression(), parts);
            }
            parts.addAll(t.getArguments());
        } else if (tree instanceof NewClassTree t) {
            parts.addAll(t.getArguments());
        } else if (tree instanceof NewArrayTree t) {
            parts.addAll(t.getDimensions());
            if (t.getInitializers() != null) parts.addAll(t.getInitializers());
        } else if (tree instanceof BinaryTree t) {
            parts.add(t.getLeftOperand());
            parts.add(t.getRightOperand());
        } else if (tree instanceof AssignmentTree t) {
            parts.addAll(Operands.ofTarget(body, t.getVariable()));
            parts.add(t.getExpression());
        } else if (tree instanceof UnaryTree t) {
            if (Operators.isStep(t.getKind())) parts.addAll(Operands.ofTarget(body, t.getExpression()));
            else parts.add(t.getExpression());
        } else if (tree instanceof TypeCastTree t) {
            parts.add(t.getExpression());
        } else if (tree instanceof InstanceOfTree t) {
            parts.add(t.getExpression());
        } else if (tree instanceof ArrayAccessTree t) {
            parts.add(t.getExpression());
            parts.add(t.getIndex());
        } else if (tree instanceof MemberSelectTree t) {
            parts.add(t.getExpression());
        } else {
            throw new IllegalStateException("no lowering for " + tree.getKind());
        }
        return parts;
    }

    static Code operands(Body body, ExpressionTree tree, List<ExpressionTree> parts) {
        return operands(body, tree, parts, holes -> body.copies().of(tree, holes, Map.of()));
    }

    /**
     * Evaluates the operands up to the last suspension, and hands the code that stands for them to the rest.
     *
     * @param around the tree that they are operands of
     */
    static Code operands(
            Body body, Tree around, List<? extends ExpressionTree> parts, Function<Map<Tree, Code>, Code> rest) {
        int last = parts.size() - 1;
        while (last >= 0 && !body.facts().lowered(parts.get(last))) last--;
        Map<Tree, Code> holes = new IdentityHashMap<>();
        for (int i = 0; i < last; i++) {
            keep(body, around, parts.get(i), holes);
        }
        if (last >= 0) holes.put(parts.get(last), value(body, parts.get(last)));
        return rest.apply(holes);
    }

    /** Evaluates an operand now, into a temporary that stands for it; but not one that may stay in place. */
    static void keep(Body body, Tree around, ExpressionTree operand, Map<Tree, Code> holes) {
        if (Operands.isStable(body, operand) && !Unboxing.happens(body, around, operand)) return;
        holes.put(operand, spill(body, operand, Unboxing.kept(body, around, operand)));
    }

    /** Evaluates an expression now, into a temporary of the type, and answers the code that reads it. */
    static Code spill(Body body, ExpressionTree tree, TypeMirror type) {
        if (tree instanceof MemberReferenceTree t && !Operands.isStable(body, tree)) return Operands.bound(body, t);
        Variable temporary = body.temporary("t", type);
        assign(body, temporary, tree, body.line(tree));
        return Code.read(temporary);
    }

    /** {@code target = tree}; a suspension's result goes there directly where that is the same. */
    static void assign(Body body, Variable target, ExpressionTree tree, int line) {
        if (tree instanceof MethodInvocationTree call
                && Suspension.of(call, body.method()) != null
                && sameType(body, body.type(call), target)) {
            Suspensions.into(body, call, target);
            return;
        }
        Code value = value(body, tree);
        if (tree instanceof NewArrayTree array && !body.facts().lowered(tree)) value = withType(body, array, value);
        body.assign(target, value, line);
    }

    private static boolean sameType(Body body, TypeMirror type, Variable target) {
        return target.view().isEmpty()
                && type.getKind() != TypeKind.VOID
                && body.method().types().isSameType(type, target.type());
    }

    private static Code hoisted(Body body, AssignmentTree tree) {
        Variable variable = body.variable(body.element(Operators.stripped(tree.getVariable())));
        assign(body, variable, tree.getExpression(), body.line(tree));
        return Code.read(variable);
    }

    /** {@code e;} */
    static void statement(Body body, ExpressionStatementTree tree) {
        ExpressionTree expression = Operators.stripped(tree.getExpression());
        int line = body.line(tree);
        if (expression instanceof MethodInvocationTree call && Suspension.of(call, body.method()) != null) {
            Suspensions.effect(body, call);
        } else if (expression instanceof AssignmentTree assignment
                && Operators.stripped(assignment.getVariable()) instanceof com.sun.source.tree.IdentifierTree name
                && body.copies().isLocal(body.element(name))) {
            assign(body, body.variable(body.element(name)), assignment.getExpression(), line);
        } else {
            Code effect = effect(body, expression);
            if (effect.asRead() == null) body.emit(new Statement.Evaluate(effect, line));
        }
    }

    private static Code effect(Body body, ExpressionTree tree) {
        if (!body.facts().lowered(tree)) return body.copies().effect(tree, Map.of());
        boolean step = tree instanceof UnaryTree;
        return step
                ? operands(body, tree, parts(body, tree), holes -> body.copies().effect(tree, holes))
                : value(body, tree);
    }

    private static boolean isConcatenation(Body body, BinaryTree tree) {
        return tree.getKind() == Tree.Kind.PLUS && Operands.isString(body.type(tree));
    }
}
