package dev.bobbin.processor.normalize;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.Tree;
import dev.bobbin.processor.ir.Code;
import dev.bobbin.processor.ir.Fragment;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;

/** Copies the user's source text, with the names in it edited to what they are in the generated class. */
final class Copies {
    private final Body body;
    private final Set<String> declaredNames = new HashSet<>();

    Copies(Body body) {
        this.body = body;
    }

    Code of(Tree tree) {
        return of(tree, Map.of(), Map.of());
    }

    /**
     * @param holes trees inside, and the code that stands in their place
     * @param names pattern variables declared inside, and the names they get
     */
    Code of(Tree tree, Map<Tree, Code> holes, Map<Element, String> names) {
        Code hole = holes.get(tree);
        if (hole != null) return hole;
        return range(body.method().start(tree), body.method().end(tree), List.of(tree), holes, names, isPrimary(tree));
    }

    /** Copies an expression that is evaluated for its effect: it is a statement, and its value is dropped. */
    Code effect(ExpressionTree tree, Map<Tree, Code> holes) {
        int start = body.method().start(tree);
        int end = body.method().end(tree);
        Edits edits = new Edits(body.method().source());
        Rewriter rewriter = new Rewriter(body, edits, start, end, holes, Map.of(), declaredNames);
        rewriter.scanEffect(tree);
        return edits.apply(start, end, isPrimary(tree));
    }

    /** Copies an expression into a lambda of the processor's own. */
    Code captured(ExpressionTree tree, Map<Tree, Code> holes) {
        Code hole = holes.get(tree);
        if (hole != null) return hole;
        int start = body.method().start(tree);
        int end = body.method().end(tree);
        Edits edits = new Edits(body.method().source());
        new Rewriter(body, edits, start, end, holes, Map.of(), declaredNames).scanCaptured(tree);
        return edits.apply(start, end, isPrimary(tree));
    }

    /** Copies the text between two offsets, in which the trees stand. */
    Code range(
            int start,
            int end,
            List<? extends Tree> trees,
            Map<Tree, Code> holes,
            Map<Element, String> names,
            boolean primary) {
        Edits edits = new Edits(body.method().source());
        new Rewriter(body, edits, start, end, holes, names, declaredNames).scan(trees, null);
        return edits.apply(start, end, primary);
    }

    /**
     * Copies the labels of a case and its guard, which may be null. Java lets a guard read what a lambda may: variables that
     * are never assigned again (JLS 14.11.1).
     */
    Code labels(
            int start,
            int end,
            CaseTree tree,
            List<? extends Tree> labels,
            ExpressionTree guard,
            Map<Element, String> names) {
        Edits edits = new Edits(body.method().source());
        Rewriter rewriter = new Rewriter(body, edits, start, end, Map.of(), names, declaredNames);
        rewriter.keepEnumConstants(tree);
        rewriter.scan(labels, null);
        if (guard != null) rewriter.scanCaptured(guard);
        return edits.apply(start, end, false);
    }

    /** {@code target = value}, for any target. */
    Code assignment(ExpressionTree target, Map<Tree, Code> holes, Code value) {
        if (target instanceof IdentifierTree name && isLocal(body.element(name))) {
            return Code.builder()
                    .add(new Fragment.Use(body.variable(body.element(name)), Fragment.Access.WRITE))
                    .text(" = ")
                    .inline(value)
                    .build(false);
        }
        return Fields.assignment(body, target, holes, value);
    }

    /** The names that copied code declares: Java locals around it must have others. */
    Set<String> declaredNames() {
        return declaredNames;
    }

    /** Whether the element is a parameter or a local variable of the method around. */
    boolean isLocal(Element element) {
        if (element == null || element.getSimpleName().contentEquals("this")) return false;
        return switch (element.getKind()) {
            case LOCAL_VARIABLE, PARAMETER, EXCEPTION_PARAMETER, RESOURCE_VARIABLE, BINDING_VARIABLE ->
                !element.getSimpleName().contentEquals("super");
            default -> false;
        };
    }

    private static boolean isPrimary(Tree tree) {
        return switch (tree.getKind()) {
            case IDENTIFIER,
                    MEMBER_SELECT,
                    METHOD_INVOCATION,
                    PARENTHESIZED,
                    ARRAY_ACCESS,
                    INT_LITERAL,
                    STRING_LITERAL,
                    CHAR_LITERAL,
                    BOOLEAN_LITERAL,
                    NULL_LITERAL,
                    LONG_LITERAL,
                    FLOAT_LITERAL,
                    DOUBLE_LITERAL,
                    NEW_CLASS -> true;
            default -> false;
        };
    }
}
