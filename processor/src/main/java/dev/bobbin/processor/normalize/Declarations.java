package dev.bobbin.processor.normalize;

import com.sun.source.tree.VariableTree;
import dev.bobbin.processor.ir.Variable;
import javax.lang.model.element.VariableElement;

/** Local variables. */
final class Declarations {
    private Declarations() {}

    /** {@code T x = v;} becomes {@code x = v}; a constant variable becomes its value wherever it is read. */
    static void variable(Body body, VariableTree tree) {
        if (body.element(tree) instanceof VariableElement element && isConstant(body, element)) return;
        if (tree.getInitializer() == null) return;
        Variable variable = body.variable(body.element(tree));
        Expressions.assign(body, variable, tree.getInitializer(), body.line(tree));
    }

    /** Whether the variable is a constant variable (JLS 4.12.4). */
    static boolean isConstant(Body body, VariableElement element) {
        return element.getConstantValue() != null && !body.facts().reassigned(element);
    }
}
