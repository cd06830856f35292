package dev.bobbin.processor.normalize;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import dev.bobbin.processor.attribute.NewerTrees;
import dev.bobbin.processor.ir.Code;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;

/** What stands between {@code case} and the arrow or colon. */
final class Cases {
    private Cases() {}

    static ExpressionTree guard(CaseTree tree) {
        return NewerTrees.guard(tree);
    }

    static List<? extends Tree> labels(CaseTree tree) {
        return NewerTrees.labels(tree);
    }

    /** Whether the case is {@code default} and nothing else. */
    static boolean isDefault(CaseTree tree) {
        List<? extends Tree> labels = labels(tree);
        return labels.isEmpty() || labels.size() == 1 && NewerTrees.isDefault(labels.get(0));
    }

    /** Whether the case makes its switch one that javac wants to be exhaustive (JLS 14.11.2): by a pattern or null. */
    static boolean isEnhanced(CaseTree tree) {
        return labels(tree).stream().anyMatch(l -> NewerTrees.isPattern(l) || NewerTrees.isDefault(l) || isNull(l));
    }

    static boolean isNull(Tree label) {
        return !NewerTrees.isPattern(label)
                && !NewerTrees.isDefault(label)
                && NewerTrees.constant(label).getKind() == Tree.Kind.NULL_LITERAL;
    }

    /** The labels and the guard as they stand. */
    static Code text(Body body, CaseTree tree, Map<Element, String> names) {
        List<? extends Tree> labels = labels(tree);
        ExpressionTree guard = guard(tree);
        Tree last = guard != null ? guard : labels.get(labels.size() - 1);
        int start = body.method().start(labels.get(0));
        return body.copies().labels(start, body.method().end(last), tree, labels, guard, names);
    }
}
