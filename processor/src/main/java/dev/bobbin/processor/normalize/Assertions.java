package dev.bobbin.processor.normalize;

import com.sun.source.tree.AssertTree;
import dev.bobbin.processor.ir.Code;
import dev.bobbin.processor.ir.Fragment;
import dev.bobbin.processor.ir.Label;
import dev.bobbin.processor.ir.Statement;
import java.util.List;

/** {@code assert} (JLS 14.10): whether it is on is asked of the host, and not of the generated class. */
final class Assertions {
    private Assertions() {}

    /**
     * <pre>
     * assert c : d;    end: { if (!enabled) break end; if (c) break end; throw new AssertionError(d); }
     * </pre>
     */
    static void lower(Body body, AssertTree tree) {
        Label end = new Label("end");
        int line = body.line(tree);
        body.block(end, () -> {
            body.emit(
                    new Statement.If(Statement.Test.of(enabled()), List.of(), List.of(new Statement.Break(end)), line));
            Conditions.jumpIf(body, tree.getCondition(), end);
            Code.Builder error = Code.builder()
                    .text("new ")
                    .type(body.type(AssertionError.class))
                    .text("(");
            if (tree.getDetail() != null) error.inline(body.value(tree.getDetail()));
            body.emit(new Statement.Throw(error.text(")").build(true), line));
        });
    }

    private static Code enabled() {
        return Code.builder().add(new Fragment.AssertionsEnabled()).build(true);
    }

    /** {@code assert c : d;} in copied text becomes {@code { if (enabled && !(c)) throw new AssertionError(d); }}. */
    static Void rewrite(Rewriter rewriter, AssertTree node) {
        int condition = rewriter.start(node.getCondition());
        int behind = rewriter.end(node.getCondition());
        rewriter.edits.replace(
                rewriter.start(node),
                condition,
                Code.builder().text("{ if (").inline(enabled()).text(" && !(").build(true));
        rewriter.scan(node.getCondition(), null);
        Code thrown = Code.builder()
                .text(")) throw new ")
                .type(rewriter.body.type(AssertionError.class))
                .text("(")
                .build(true);
        if (node.getDetail() == null) {
            rewriter.edits.replace(behind, rewriter.end(node), thrown);
        } else {
            rewriter.edits.replace(behind, rewriter.start(node.getDetail()), thrown);
            rewriter.scan(node.getDetail(), null);
            rewriter.edits.replace(rewriter.end(node.getDetail()), rewriter.end(node), Code.text(""));
        }
        rewriter.edits.insert(rewriter.end(node), Code.text("); }"));
        return null;
    }
}
