package dev.bobbin.processor.normalize;

import com.sun.source.tree.AssertTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.tree.YieldTree;
import dev.bobbin.processor.ir.Statement;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** The table of statement lowerings. */
final class Statements {
    private static final Map<Tree.Kind, BiConsumer<Body, StatementTree>> LOWERINGS = new EnumMap<>(Tree.Kind.class);

    static {
        on(Tree.Kind.BLOCK, BlockTree.class, (body, tree) -> all(body, tree.getStatements()));
        on(Tree.Kind.VARIABLE, VariableTree.class, Declarations::variable);
        on(Tree.Kind.CLASS, ClassTree.class, LocalTypes::declare);
        on(Tree.Kind.RECORD, ClassTree.class, LocalTypes::declare);
        on(Tree.Kind.ENUM, ClassTree.class, LocalTypes::declare);
        on(Tree.Kind.INTERFACE, ClassTree.class, LocalTypes::declare);
        on(Tree.Kind.EXPRESSION_STATEMENT, ExpressionStatementTree.class, Expressions::statement);
        on(Tree.Kind.IF, IfTree.class, Conditions::ifStatement);
        on(Tree.Kind.WHILE_LOOP, WhileLoopTree.class, Loops::whileLoop);
        on(Tree.Kind.DO_WHILE_LOOP, DoWhileLoopTree.class, Loops::doLoop);
        on(Tree.Kind.FOR_LOOP, ForLoopTree.class, Loops::forLoop);
        on(Tree.Kind.ENHANCED_FOR_LOOP, EnhancedForLoopTree.class, ForEach::lower);
        on(Tree.Kind.LABELED_STATEMENT, LabeledStatementTree.class, Jumps::labeled);
        on(Tree.Kind.BREAK, BreakTree.class, Jumps::breakStatement);
        on(Tree.Kind.CONTINUE, ContinueTree.class, Jumps::continueStatement);
        on(Tree.Kind.RETURN, ReturnTree.class, Jumps::returnStatement);
        on(Tree.Kind.YIELD, YieldTree.class, Jumps::yieldStatement);
        on(Tree.Kind.THROW, ThrowTree.class, Jumps::throwStatement);
        on(Tree.Kind.SWITCH, SwitchTree.class, Switches::statement);
        on(Tree.Kind.TRY, TryTree.class, Tries::lower);
        on(Tree.Kind.SYNCHRONIZED, SynchronizedTree.class, Monitors::lower);
        on(Tree.Kind.ASSERT, AssertTree.class, Assertions::lower);
    }

    private Statements() {}

    private static <T extends StatementTree> void on(Tree.Kind kind, Class<T> type, BiConsumer<Body, T> lowering) {
        LOWERINGS.put(kind, (body, tree) -> lowering.accept(body, type.cast(tree)));
    }

    /** Whether the normal form has a statement of just this kind. */
    private static boolean hasLowering(StatementTree statement) {
        return statement instanceof ExpressionStatementTree || statement instanceof ThrowTree;
    }

    /** Appends the statements in their order. */
    static void all(Body body, List<? extends StatementTree> statements) {
        for (StatementTree statement : statements) one(body, statement);
    }

    /** Appends a statement: as it stands where it can be copied, else lowered. */
    static void one(Body body, StatementTree statement) {
        if (statement.getKind() == Tree.Kind.EMPTY_STATEMENT) return;
        if (body.facts().copied(statement) && !hasLowering(statement)) {
            body.emit(new Statement.Copy(body.copies().of(statement), body.line(statement)));
            if (!Reachability.completes(body, statement)) body.emit(new Statement.Unreachable());
            return;
        }
        BiConsumer<Body, StatementTree> lowering = LOWERINGS.get(statement.getKind());
        if (lowering == null) throw new IllegalStateException("no lowering for " + statement.getKind());
        lowering.accept(body, statement);
    }
}
