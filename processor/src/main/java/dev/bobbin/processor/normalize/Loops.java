package dev.bobbin.processor.normalize;

import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import dev.bobbin.processor.ir.Label;
import dev.bobbin.processor.ir.Statement;

/** The loops with a condition. */
final class Loops {
    private Loops() {}

    /**
     * <pre>
     * while (c) S        end: { loop { if (!c) break end; next: { S } } }
     * </pre>
     */
    static void whileLoop(Body body, WhileLoopTree tree) {
        loop(body, tree, end -> {
            Conditions.jumpUnless(body, tree.getCondition(), end);
            Jumps.loopBody(body, tree, tree.getStatement());
        });
    }

    /**
     * <pre>
     * do S while (c);    end: { loop { next: { S } if (!c) break end; } }
     * </pre>
     */
    static void doLoop(Body body, DoWhileLoopTree tree) {
        loop(body, tree, end -> {
            Jumps.loopBody(body, tree, tree.getStatement());
            Conditions.jumpUnless(body, tree.getCondition(), end);
        });
    }

    /**
     * <pre>
     * for (i; c; u) S    i; end: { loop { if (!c) break end; next: { S } u; } }
     * </pre>
     */
    static void forLoop(Body body, ForLoopTree tree) {
        Statements.all(body, tree.getInitializer());
        loop(body, tree, end -> {
            if (tree.getCondition() != null) Conditions.jumpUnless(body, tree.getCondition(), end);
            Jumps.loopBody(body, tree, tree.getStatement());
            Statements.all(body, tree.getUpdate());
        });
    }

    /** What a round of a loop is made of, given the label that leaves the loop. */
    interface Round {
        void lower(Label end);
    }

    static void loop(Body body, Tree tree, Round round) {
        Label end = new Label("end");
        body.breakLabel(tree, end);
        body.block(end, () -> body.emit(new Statement.Loop(new Label("loop"), body.collect(() -> round.lower(end)))));
    }
}
