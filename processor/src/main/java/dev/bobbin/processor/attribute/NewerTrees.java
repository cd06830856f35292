package dev.bobbin.processor.attribute;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;

/**
 * Parts of trees that came after Java 17, the version this is compiled against; asked for by name where the running javac
 * has them.
 */
public final class NewerTrees {
    /** Since 21. */
    private static final Method LABELS = method("getLabels");

    /** Since 21. */
    private static final Method GUARD = method("getGuard");

    private NewerTrees() {}

    /** The labels of a case; none for {@code default} where javac knows no label of that kind. */
    @SuppressWarnings("unchecked")
    public static List<? extends Tree> labels(CaseTree tree) {
        boolean modern = LABELS != null && GUARD != null;
        return modern ? (List<? extends Tree>) call(LABELS, tree) : tree.getExpressions();
    }

    /** The expression after {@code when}; null if there is none. */
    public static ExpressionTree guard(CaseTree tree) {
        return GUARD != null ? (ExpressionTree) call(GUARD, tree) : null;
    }

    public static boolean isDefault(Tree label) {
        return is(label, "DEFAULT_CASE_LABEL");
    }

    public static boolean isPattern(Tree label) {
        return is(label, "PATTERN_CASE_LABEL");
    }

    /** The expression of a constant label. */
    public static ExpressionTree constant(Tree label) {
        if (label instanceof ExpressionTree expression) return expression;
        return (ExpressionTree) part(label, "com.sun.source.tree.ConstantCaseLabelTree", "getConstantExpression");
    }

    /** The pattern of a pattern label. */
    public static Tree pattern(Tree label) {
        return (Tree) part(label, "com.sun.source.tree.PatternCaseLabelTree", "getPattern");
    }

    private static boolean is(Tree tree, String kind) {
        return tree.getKind().name().equals(kind);
    }

    private static Object part(Tree tree, String type, String getter) {
        try {
            return call(Class.forName(type).getMethod(getter), tree);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("this javac has no " + type, e);
        }
    }

    private static Method method(String name) {
        try {
            return CaseTree.class.getMethod(name);
        } catch (NoSuchMethodException olderJavac) {
            return null;
        }
    }

    private static Object call(Method method, Tree tree) {
        try {
            return method.invoke(tree);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot ask javac's tree for " + method.getName(), e);
        }
    }
}
