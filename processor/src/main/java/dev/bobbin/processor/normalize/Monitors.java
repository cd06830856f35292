package dev.bobbin.processor.normalize;

import com.sun.source.tree.BreakTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreeScanner;
import dev.bobbin.processor.ir.Code;
import dev.bobbin.processor.ir.Fragment;
import dev.bobbin.processor.ir.Label;
import dev.bobbin.processor.ir.Statement;
import dev.bobbin.processor.ir.Variable;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.type.TypeKind;

/** {@code synchronized} that jumps leave. Its block must stay one piece of Java, so the jumps are put off until after it. */
final class Monitors {
    private Monitors() {}

    /**
     * <pre>
     * synchronized (m) { … break l; … }    exit = 0; monitor: synchronized (m) { … { exit = 1; break monitor; } … }
     *                                      if (exit == 1) break l;
     * </pre>
     */
    static void lower(Body body, SynchronizedTree tree) {
        int line = body.line(tree);
        Variable exit = body.temporary("exit", body.method().types().getPrimitiveType(TypeKind.INT));
        String label = body.numbered("monitor");
        Map<Tree, Code> holes = new IdentityHashMap<>();
        ExpressionTree monitor = Operators.stripped(tree.getExpression());
        if (body.facts().lowered(monitor)) holes.put(monitor, body.value(monitor));
        List<Runnable> exits = new ArrayList<>();
        for (StatementTree jump : jumps(body, tree)) {
            exits.add(() -> after(body, jump, null));
            if (jump instanceof ReturnTree r && r.getExpression() != null) {
                Variable value =
                        body.temporary("result", body.method().declaration().getReturnType());
                exits.set(exits.size() - 1, () -> after(body, jump, value));
                holes.put(jump, putOff(exit, exits.size(), label, value, body.value(r.getExpression())));
            } else if (jump instanceof YieldTree y) {
                Variable value = body.switchResult(body.facts().target(y));
                holes.put(jump, putOff(exit, exits.size(), label, value, body.value(y.getValue())));
            } else {
                holes.put(jump, putOff(exit, exits.size(), label, null, null));
            }
        }
        body.assign(exit, Code.text("0"), line);
        body.emit(new Statement.Copy(
                Code.builder()
                        .text(label + ": ")
                        .inline(body.copies().of(tree, holes, Map.of()))
                        .build(false),
                line));
        for (int k = 1; k <= exits.size(); k++) {
            body.emit(new Statement.If(
                    Statement.Test.of(Code.builder().read(exit).text(" == " + k).build(false)),
                    body.collect(exits.get(k - 1)),
                    List.of(),
                    line));
        }
    }

    private static Code putOff(Variable exit, int number, String label, Variable target, Code value) {
        Code.Builder code = Code.builder().text("{ ");
        if (target != null) code.add(write(target)).text(" = ").inline(value).text("; ");
        return code.add(write(exit))
                .text(" = " + number + "; break " + label + "; }")
                .build(true);
    }

    private static Fragment write(Variable variable) {
        return new Fragment.Use(variable, Fragment.Access.WRITE);
    }

    private static void after(Body body, StatementTree jump, Variable value) {
        int line = body.line(jump);
        if (jump instanceof ReturnTree) {
            body.emit(new Statement.Return(value == null ? null : Code.read(value), line));
        } else if (jump instanceof YieldTree) {
            Label end = body.breakLabel(body.facts().target(jump));
            body.emit(new Statement.Break(end));
        } else {
            Statements.one(body, jump);
        }
    }

    /** The jumps that leave the statement, in the order of the text. */
    private static List<StatementTree> jumps(Body body, SynchronizedTree tree) {
        List<StatementTree> found = new ArrayList<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void scan(Tree node, Void unused) {
                boolean jump = node instanceof ReturnTree
                        || node instanceof BreakTree
                        || node instanceof ContinueTree
                        || node instanceof YieldTree;
                if (jump && leaves(body, node, tree)) found.add((StatementTree) node);
                return node instanceof LambdaExpressionTree || node instanceof ClassTree
                        ? null
                        : super.scan(node, null);
            }
        }.scan(tree.getBlock(), null);
        return found;
    }

    private static boolean leaves(Body body, Tree jump, SynchronizedTree tree) {
        Tree target = body.facts().target(jump);
        return target == null
                || body.method().start(target) < body.method().start(tree)
                || body.method().end(target) > body.method().end(tree);
    }
}
