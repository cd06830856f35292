package dev.bobbin.processor.normalize;

import com.sun.source.tree.BreakTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.YieldTree;
import dev.bobbin.processor.ir.Code;
import dev.bobbin.processor.ir.Label;
import dev.bobbin.processor.ir.Statement;
import dev.bobbin.processor.ir.Variable;
import javax.lang.model.type.TypeMirror;

/** Labels, {@code break}, {@code continue}, {@code yield}, {@code return} and {@code throw}. */
final class Jumps {
    private Jumps() {}

    /** {@code name: S} becomes a block {@code name: { S }}; a loop in it also answers to {@code continue name}. */
    static void labeled(Body body, LabeledStatementTree tree) {
        Label label = new Label(tree.getLabel().toString());
        body.breakLabel(tree, label);
        body.block(label, () -> Statements.one(body, tree.getStatement()));
    }

    static void breakStatement(Body body, BreakTree tree) {
        body.emit(new Statement.Break(body.breakLabel(body.facts().target(tree))));
    }

    static void continueStatement(Body body, ContinueTree tree) {
        body.emit(new Statement.Break(body.continueLabel(loop(body.facts().target(tree)))));
    }

    /** The loop that a label in front of it names. */
    static Tree loop(Tree target) {
        Tree loop = target;
        while (loop instanceof LabeledStatementTree labeled) loop = labeled.getStatement();
        return loop;
    }

    /** {@code yield v;} of a switch expression: {@code result = v; break end;}. */
    static void yieldStatement(Body body, YieldTree tree) {
        Tree target = body.facts().target(tree);
        body.assign(body.switchResult(target), body.value(tree.getValue()), body.line(tree));
        body.emit(new Statement.Break(body.breakLabel(target)));
    }

    /** {@code return v;}: the value is converted to the return type here, before any {@code finally} on the way runs. */
    static void returnStatement(Body body, ReturnTree tree) {
        ExpressionTree value = tree.getExpression();
        int line = body.line(tree);
        if (value == null || Operators.stripped(value).getKind() == Tree.Kind.NULL_LITERAL) {
            body.emit(new Statement.Return(null, line));
            return;
        }
        if (!body.insideFinally() && exactly(body, body.type(value))) {
            body.emit(new Statement.Return(body.value(value), line));
            return;
        }
        Variable result = body.temporary("result", body.method().declaration().getReturnType());
        body.assign(result, body.value(value), line);
        body.emit(new Statement.Return(Code.read(result), line));
    }

    private static boolean exactly(Body body, TypeMirror type) {
        TypeMirror declared = body.method().declaration().getReturnType();
        return body.method().types().isSameType(type, declared);
    }

    static void throwStatement(Body body, ThrowTree tree) {
        body.emit(new Statement.Throw(body.value(tree.getExpression()), body.line(tree)));
    }

    /** Appends a statement that {@code continue} with the loop's label leaves. */
    static void loopBody(Body body, Tree loop, StatementTree statement) {
        Label next = new Label("next");
        body.continueLabel(loop, next);
        body.block(next, () -> Statements.one(body, statement));
    }
}
