package dev.bobbin.processor.normalize;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreeScanner;
import dev.bobbin.processor.attribute.NewerTrees;
import java.util.List;
import javax.lang.model.element.VariableElement;

/** Whether a statement that no jump leaves can complete normally (JLS 14.22). */
final class Reachability {
    private final Body body;

    private Reachability(Body body) {
        this.body = body;
    }

    static boolean completes(Body body, StatementTree statement) {
        return new Reachability(body).completes(statement);
    }

    private boolean completes(StatementTree tree) {
        if (tree instanceof ThrowTree || isJump(tree)) return false;
        if (tree instanceof BlockTree t) return completes(t.getStatements());
        if (tree instanceof IfTree t) {
            return t.getElseStatement() == null || completes(t.getThenStatement()) || completes(t.getElseStatement());
        }
        if (tree instanceof WhileLoopTree t) return !isTrue(t.getCondition()) || isBroken(t, t.getStatement());
        if (tree instanceof DoWhileLoopTree t) {
            boolean tested = completes(t.getStatement()) || isContinued(t);
            return tested && !isTrue(t.getCondition()) || isBroken(t, t.getStatement());
        }
        if (tree instanceof ForLoopTree t) {
            return t.getCondition() != null && !isTrue(t.getCondition()) || isBroken(t, t.getStatement());
        }
        if (tree instanceof LabeledStatementTree t) return completes(t.getStatement()) || isBroken(t, t.getStatement());
        if (tree instanceof SynchronizedTree t) return completes(t.getBlock());
        if (tree instanceof TryTree t) return tryCompletes(t);
        if (tree instanceof SwitchTree t) return switchCompletes(t);
        return true;
    }

    private static boolean isJump(StatementTree tree) {
        return switch (tree.getKind()) {
            case BREAK, CONTINUE, RETURN, YIELD -> true;
            default -> false;
        };
    }

    private boolean completes(List<? extends StatementTree> statements) {
        return statements.isEmpty() || completes(statements.get(statements.size() - 1));
    }

    private boolean tryCompletes(TryTree tree) {
        if (tree.getFinallyBlock() != null && !completes(tree.getFinallyBlock())) return false;
        return completes(tree.getBlock())
                || tree.getCatches().stream().map(CatchTree::getBlock).anyMatch(this::completes);
    }

    private boolean switchCompletes(SwitchTree tree) {
        List<? extends CaseTree> cases = tree.getCases();
        boolean covers = cases.stream()
                .anyMatch(c -> Cases.isDefault(c)
                        || Cases.isEnhanced(c)
                        || Cases.labels(c).stream().anyMatch(NewerTrees::isDefault));
        if (!covers || isBroken(tree, tree)) return true;
        for (int i = 0; i < cases.size(); i++) {
            CaseTree current = cases.get(i);
            boolean rule = current.getCaseKind() == CaseTree.CaseKind.RULE;
            if (!rule && i < cases.size() - 1) continue; // falls into the next
            if (!rule && completes(current.getStatements())) return true;
            if (rule && (current.getBody() instanceof ExpressionTree || completes((StatementTree) current.getBody()))) {
                return true;
            }
        }
        return false;
    }

    private boolean isBroken(Tree target, Tree within) {
        return hasJump(target, within, Tree.Kind.BREAK);
    }

    private boolean isContinued(DoWhileLoopTree loop) {
        return hasJump(loop, loop.getStatement(), Tree.Kind.CONTINUE);
    }

    private boolean hasJump(Tree target, Tree within, Tree.Kind kind) {
        return Boolean.TRUE.equals(
                new TreeScanner<Boolean, Void>() {
                    @Override
                    public Boolean scan(Tree node, Void unused) {
                        if (node != null
                                && node.getKind() == kind
                                && Jumps.loop(body.facts().target(node)) == Jumps.loop(target)) {
                            return true;
                        }
                        return super.scan(node, null);
                    }

                    @Override
                    public Boolean reduce(Boolean a, Boolean b) {
                        return Boolean.TRUE.equals(a) || Boolean.TRUE.equals(b);
                    }
                }.scan(within, null));
    }

    /** Whether the condition is a constant that is true. */
    private boolean isTrue(ExpressionTree condition) {
        ExpressionTree tree = Operators.stripped(condition);
        if (tree instanceof LiteralTree literal) return Boolean.TRUE.equals(literal.getValue());
        return body.element(tree) instanceof VariableElement variable
                && Boolean.TRUE.equals(variable.getConstantValue());
    }
}
