package dev.bobbin.processor.normalize;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import dev.bobbin.processor.attribute.NewerTrees;
import dev.bobbin.processor.ir.Code;
import dev.bobbin.processor.ir.Label;
import dev.bobbin.processor.ir.Statement;
import dev.bobbin.processor.ir.Statement.Test;
import dev.bobbin.processor.ir.Variable;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;

/**
 * A switch with a guard that suspends: its cases are tried one after the other.
 *
 * <pre>
 * case P when g -> A       next: { if (!(selector instanceof P)) break next; if (!g) break next; break A; }
 * case P, Q when g -> A    next: { matched: { if (selector instanceof P) break matched; …; break next; } if (!g) break next; break A; }
 * </pre>
 */
final class GuardedSwitches {
    private GuardedSwitches() {}

    static void dispatch(
            Body body, ExpressionTree selector, List<? extends CaseTree> cases, Map<CaseTree, Label> labels) {
        int line = body.line(selector);
        Variable value = body.temporary("selector", body.type(selector));
        Expressions.assign(body, value, selector, line);
        boolean takesNull =
                cases.stream().flatMap(c -> Cases.labels(c).stream()).anyMatch(Cases::isNull);
        if (!takesNull && value.isReference()) {
            body.emit(new Statement.Evaluate(
                    Code.builder()
                            .type(body.type(java.util.Objects.class))
                            .text(".requireNonNull(")
                            .read(value)
                            .text(")")
                            .build(true),
                    line));
        }
        Label otherwise = null;
        for (CaseTree tree : cases) {
            if (Cases.isDefault(tree) || Cases.labels(tree).stream().anyMatch(NewerTrees::isDefault)) {
                otherwise = labels.get(tree);
            }
            attempt(body, tree, value, labels.get(tree));
        }
        body.emit(otherwise != null ? new Statement.Break(otherwise) : Switches.noMatch(body, line));
    }

    private static void attempt(Body body, CaseTree tree, Variable value, Label arm) {
        List<? extends Tree> labels = Cases.labels(tree).stream()
                .filter(l -> !NewerTrees.isDefault(l))
                .toList();
        if (labels.isEmpty()) return;
        Label next = new Label("next");
        body.block(next, () -> {
            matched(body, labels, value, next);
            ExpressionTree guard = Cases.guard(tree);
            if (guard != null) Conditions.jumpUnless(body, guard, next);
            body.emit(new Statement.Break(arm));
        });
    }

    /** Falls through if one of the labels matches, else leaves the block. */
    private static void matched(Body body, List<? extends Tree> labels, Variable value, Label next) {
        if (labels.size() == 1) {
            test(body, labels.get(0), value, next);
            return;
        }
        Label matched = new Label("matched");
        body.block(matched, () -> {
            for (Tree label : labels) {
                Label other = new Label("other");
                body.block(other, () -> {
                    test(body, label, value, other);
                    body.emit(new Statement.Break(matched));
                });
            }
            body.emit(new Statement.Break(next));
        });
    }

    private static void test(Body body, Tree label, Variable value, Label next) {
        Test test = NewerTrees.isPattern(label) ? pattern(body, label, value) : Test.of(constant(body, label, value));
        body.emit(new Statement.If(test, List.of(), List.of(new Statement.Break(next)), body.line(label)));
    }

    private static Test pattern(Body body, Tree label, Variable value) {
        Patterns.Renamed renamed = Patterns.rename(body, List.of(label));
        Code pattern = body.copies().of(NewerTrees.pattern(label), Map.of(), renamed.names());
        Code condition =
                Code.builder().read(value).text(" instanceof ").inline(pattern).build(false);
        return new Test(condition, renamed.bindings());
    }

    private static Code constant(Body body, Tree label, Variable value) {
        ExpressionTree constant = NewerTrees.constant(label);
        Element element = body.element(constant);
        Code code = body.copies().of(constant);
        if (element != null && element.getKind() == ElementKind.ENUM_CONSTANT || Cases.isNull(label)) {
            return Code.builder().read(value).text(" == ").inline(code).build(false);
        }
        if (Operands.isString(body.type(constant))) {
            return Code.builder()
                    .nested(code)
                    .text(".equals(")
                    .read(value)
                    .text(")")
                    .build(true);
        }
        Code.Builder same = Code.builder();
        if (value.isReference()) same.read(value).text(" != null && ");
        return same.read(value).text(" == ").nested(code).build(false);
    }
}
