package dev.bobbin.processor.normalize;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import dev.bobbin.processor.ir.Code;
import dev.bobbin.processor.ir.Label;
import dev.bobbin.processor.ir.Statement;
import dev.bobbin.processor.ir.Statement.Arm;
import dev.bobbin.processor.ir.Variable;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code switch}, old and new, as statement and as expression.
 *
 * <pre>
 * switch (s) { case 1: A case 2: B default: C }
 *     end: { c2: { c1: { c0: { select (s) { case 1 -> break c0; case 2 -> break c1; default -> break c2; } break end; } A } B } C }
 * </pre>
 *
 * Bodies follow each other, so that one falls through to the next; an arrow's body ends in {@code break end}.
 */
final class Switches {
    private Switches() {}

    static void statement(Body body, SwitchTree tree) {
        Label end = new Label("end");
        body.breakLabel(tree, end);
        body.block(end, () -> lower(body, tree.getExpression(), tree.getCases(), tree, end));
    }

    /** The value of the arm that was taken ends up in a temporary. */
    static Code expression(Body body, SwitchExpressionTree tree) {
        Variable result = body.temporary("choice", body.type(tree));
        Label end = new Label("end");
        body.breakLabel(tree, end);
        body.switchResult(tree, result);
        body.block(end, () -> lower(body, tree.getExpression(), tree.getCases(), tree, end));
        return Code.read(result);
    }

    private static void lower(
            Body body, ExpressionTree selector, List<? extends CaseTree> cases, Tree tree, Label end) {
        boolean guardSuspends = cases.stream()
                .map(c -> Cases.guard(c))
                .anyMatch(guard -> guard != null && body.facts().lowered(guard));
        int line = body.line(tree);
        ExpressionTree bare = Operators.stripped(selector);
        Map<CaseTree, Label> labels = new IdentityHashMap<>();
        cases.forEach(c -> labels.put(c, new Label("case")));
        Runnable dispatch = guardSuspends
                ? () -> GuardedSwitches.dispatch(body, bare, cases, labels)
                : () -> select(body, bare, cases, labels, end, line, tree instanceof SwitchExpressionTree);
        bodies(body, cases, cases.size() - 1, labels, dispatch, tree, end);
    }

    /** The bodies of the cases up to one, behind the dispatch that they are jumped to from. */
    private static void bodies(
            Body body,
            List<? extends CaseTree> cases,
            int last,
            Map<CaseTree, Label> labels,
            Runnable dispatch,
            Tree tree,
            Label end) {
        if (last < 0) {
            dispatch.run();
            return;
        }
        CaseTree current = cases.get(last);
        body.block(labels.get(current), () -> bodies(body, cases, last - 1, labels, dispatch, tree, end));
        body(body, current, tree, end);
    }

    private static void body(Body body, CaseTree tree, Tree switchTree, Label end) {
        if (tree.getCaseKind() == CaseTree.CaseKind.STATEMENT) {
            Statements.all(body, tree.getStatements());
        } else if (tree.getBody() instanceof ExpressionTree value) {
            arrow(body, value, switchTree);
            body.emit(new Statement.Break(end));
        } else {
            Statements.one(body, (StatementTree) tree.getBody());
            body.emit(new Statement.Break(end));
        }
    }

    private static void arrow(Body body, ExpressionTree value, Tree switchTree) {
        Variable result = body.switchResult(switchTree);
        Expressions.assign(body, result, value, body.line(value));
    }

    /** Java's own switch decides which case it is. */
    private static void select(
            Body body,
            ExpressionTree selector,
            List<? extends CaseTree> cases,
            Map<CaseTree, Label> labels,
            Label end,
            int line,
            boolean isExpression) {
        Code value = body.value(selector);
        List<Arm> arms = new ArrayList<>();
        boolean exhaustive = false;
        boolean hasDefault = false;
        for (CaseTree tree : cases) {
            List<Statement> jump = List.of(new Statement.Break(labels.get(tree)));
            if (Cases.isDefault(tree)) {
                arms.add(new Arm(null, List.of(), jump));
                hasDefault = true;
            } else {
                Patterns.Renamed renamed = Patterns.rename(body, Cases.labels(tree));
                arms.add(new Arm(Cases.text(body, tree, renamed.names()), renamed.bindings(), jump));
                exhaustive |= Cases.isEnhanced(tree);
            }
        }
        if (isExpression && !exhaustive && !hasDefault) {
            arms.add(new Arm(null, List.of(), List.of(noMatch(body, line))));
        }
        body.emit(new Statement.Select(value, arms, exhaustive && !hasDefault, line));
        body.emit(new Statement.Break(end));
    }

    /** No case for a value: an enum or a sealed type has changed since (JLS 15.28.2), or a part of a record is null. */
    static Statement noMatch(Body body, int line) {
        var matchException = body.method().elements().getTypeElement("java.lang.MatchException");
        Code.Builder error = Code.builder().text("new ");
        if (matchException != null) error.type(matchException.asType()).text("(null, null)");
        else error.type(body.type(IncompatibleClassChangeError.class)).text("()");
        return new Statement.Throw(error.build(true), line);
    }
}
