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
import javax.lang.model.type.TypeKind;

/**
 * A switch with a guard that suspends: its cases are tried one after the other.
 *
 * <pre>
 * case P when g -> A    next: { if (!(selector instanceof P)) break next; if (!g) break next; break A; }
 * </pre>
 */
final class GuardedSwitches {
    private GuardedSwitches() {}

    static void dispatch(
            Body body,
            ExpressionTree selector,
            List<? extends CaseTree> cases,
            Map<CaseTree, Label> labels,
            Label end) {
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
            if (Cases.isDefault(tree)) otherwise = labels.get(tree);
            for (Tree label : Cases.labels(tree)) {
                if (NewerTrees.isDefault(label)) otherwise = labels.get(tree);
                else attempt(body, tree, label, value, labels.get(tree));
            }
        }
        body.emit(new Statement.Break(otherwise != null ? otherwise : end));
    }

    private static void attempt(Body body, CaseTree tree, Tree label, Variable value, Label arm) {
        Label next = new Label("next");
        body.block(next, () -> {
            Test test =
                    NewerTrees.isPattern(label) ? pattern(body, label, value) : Test.of(constant(body, label, value));
            body.emit(new Statement.If(test, List.of(), List.of(new Statement.Break(next)), body.line(label)));
            ExpressionTree guard = Cases.guard(tree);
            if (guard != null) Conditions.jumpUnless(body, guard, next);
            body.emit(new Statement.Break(arm));
        });
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
        boolean primitive = body.type(constant).getKind() != TypeKind.DECLARED && !value.isReference();
        return primitive
                ? Code.builder().read(value).text(" == ").nested(code).build(false)
                : Code.builder()
                        .type(body.type(java.util.Objects.class))
                        .text(".equals(")
                        .read(value)
                        .text(", ")
                        .inline(code)
                        .text(")")
                        .build(true);
    }
}
