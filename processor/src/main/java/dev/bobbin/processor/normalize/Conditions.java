package dev.bobbin.processor.normalize;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import dev.bobbin.processor.ir.Code;
import dev.bobbin.processor.ir.Label;
import dev.bobbin.processor.ir.Statement;
import dev.bobbin.processor.ir.Statement.Test;
import dev.bobbin.processor.ir.Variable;
import java.util.List;
import javax.lang.model.type.TypeKind;

/** Conditions as jumps: {@code &&}, {@code ||}, {@code !} and {@code ?:} keep their laziness (JLS 15.23 to 15.25). */
final class Conditions {
    private Conditions() {}

    /**
     * <pre>
     * if (c) S else T    end: { else: { if (!c) break else; S; break end; } T }
     * </pre>
     */
    static void ifStatement(Body body, IfTree tree) {
        Label otherwise = new Label("else");
        if (tree.getElseStatement() == null) {
            body.block(otherwise, () -> {
                jumpUnless(body, tree.getCondition(), otherwise);
                Statements.one(body, tree.getThenStatement());
            });
            return;
        }
        Label end = new Label("end");
        body.block(end, () -> {
            body.block(otherwise, () -> {
                jumpUnless(body, tree.getCondition(), otherwise);
                Statements.one(body, tree.getThenStatement());
                body.emit(new Statement.Break(end));
            });
            Statements.one(body, tree.getElseStatement());
        });
    }

    /** Falls through if the condition holds, else leaves the block. */
    static void jumpUnless(Body body, ExpressionTree condition, Label target) {
        jump(body, condition, target, false);
    }

    /** Falls through if the condition does not hold, else leaves the block. */
    static void jumpIf(Body body, ExpressionTree condition, Label target) {
        jump(body, condition, target, true);
    }

    /** Leaves the block if the condition is {@code when}. */
    private static void jump(Body body, ExpressionTree condition, Label target, boolean when) {
        ExpressionTree tree = Operators.stripped(condition);
        switch (tree.getKind()) {
            case LOGICAL_COMPLEMENT -> {
                if (body.facts().lowered(tree)) jump(body, ((UnaryTree) tree).getExpression(), target, !when);
                else test(body, tree, target, when);
            }
            case CONDITIONAL_AND -> junction(body, (BinaryTree) tree, target, when, true);
            case CONDITIONAL_OR -> junction(body, (BinaryTree) tree, target, when, false);
            case CONDITIONAL_EXPRESSION -> conditional(body, (ConditionalExpressionTree) tree, target, when);
            case BOOLEAN_LITERAL -> {
                if (Boolean.valueOf(when).equals(((LiteralTree) tree).getValue())) {
                    body.emit(new Statement.Break(target));
                }
            }
            default -> test(body, tree, target, when);
        }
    }

    /** {@code a && b} is decided by an {@code a} that is false, {@code a || b} by one that is true. */
    private static void junction(Body body, BinaryTree tree, Label target, boolean when, boolean and) {
        if (!body.facts().lowered(tree)) {
            test(body, tree, target, when);
        } else if (when != and) {
            jump(body, tree.getLeftOperand(), target, when);
            jump(body, tree.getRightOperand(), target, when);
        } else {
            Label decided = new Label("decided");
            body.block(decided, () -> {
                jump(body, tree.getLeftOperand(), decided, !when);
                jump(body, tree.getRightOperand(), target, when);
            });
        }
    }

    private static void conditional(Body body, ConditionalExpressionTree tree, Label target, boolean when) {
        if (!body.facts().lowered(tree)) {
            test(body, tree, target, when);
            return;
        }
        Label end = new Label("end");
        Label otherwise = new Label("else");
        body.block(end, () -> {
            body.block(otherwise, () -> {
                jump(body, tree.getCondition(), otherwise, false);
                jump(body, tree.getTrueExpression(), target, when);
                body.emit(new Statement.Break(end));
            });
            jump(body, tree.getFalseExpression(), target, when);
        });
    }

    private static void test(Body body, ExpressionTree tree, Label target, boolean when) {
        Test test = tree instanceof InstanceOfTree instance && instance.getPattern() != null
                ? Patterns.test(body, instance)
                : Test.of(body.value(tree));
        List<Statement> leave = List.of(new Statement.Break(target));
        body.emit(new Statement.If(test, when ? leave : List.of(), when ? List.of() : leave, body.line(tree)));
    }

    /**
     * <pre>
     * c    value = false; end: { if (!c) break end; value = true; }
     * </pre>
     */
    static Code value(Body body, ExpressionTree tree) {
        Variable value = body.temporary("condition", body.method().types().getPrimitiveType(TypeKind.BOOLEAN));
        Label end = new Label("end");
        int line = body.line(tree);
        body.assign(value, Code.text("false"), line);
        body.block(end, () -> {
            jumpUnless(body, tree, end);
            body.assign(value, Code.text("true"), line);
        });
        return Code.read(value);
    }

    /**
     * <pre>
     * c ? a : b    end: { else: { if (!c) break else; value = a; break end; } value = b; }
     * </pre>
     *
     * The value has the type of the whole expression (JLS 15.25), to which either arm converts by assignment.
     */
    static Code choice(Body body, ConditionalExpressionTree tree) {
        Variable value = body.temporary("choice", body.type(tree));
        Label end = new Label("end");
        Label otherwise = new Label("else");
        body.block(end, () -> {
            body.block(otherwise, () -> {
                jumpUnless(body, tree.getCondition(), otherwise);
                body.assign(value, body.value(tree.getTrueExpression()), body.line(tree.getTrueExpression()));
                body.emit(new Statement.Break(end));
            });
            body.assign(value, body.value(tree.getFalseExpression()), body.line(tree.getFalseExpression()));
        });
        return Code.read(value);
    }

    static boolean isCondition(ExpressionTree tree) {
        return tree.getKind() == Tree.Kind.CONDITIONAL_AND
                || tree.getKind() == Tree.Kind.CONDITIONAL_OR
                || tree instanceof InstanceOfTree instance && instance.getPattern() != null;
    }
}
