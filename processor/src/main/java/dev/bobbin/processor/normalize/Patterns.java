package dev.bobbin.processor.normalize;

import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import dev.bobbin.processor.ir.Code;
import dev.bobbin.processor.ir.Statement.Binding;
import dev.bobbin.processor.ir.Statement.Test;
import dev.bobbin.processor.ir.Variable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;

/**
 * Patterns. They are copied with other names for their variables, so that javac tests and takes apart as ever; a variable
 * of the body is set from each when the pattern has matched.
 */
final class Patterns {
    private Patterns() {}

    /** The pattern variables of a tree under their new names, and the variables they are kept in. */
    record Renamed(Map<Element, String> names, List<Binding> bindings) {}

    static Renamed rename(Body body, List<? extends Tree> patterns) {
        Map<Element, String> names = new HashMap<>();
        List<Binding> bindings = new ArrayList<>();
        for (Tree pattern : patterns) {
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitVariable(VariableTree node, Void unused) {
                    Element element = body.element(node);
                    if (element == null
                            || element.getKind() != ElementKind.BINDING_VARIABLE
                            || node.getName().length() == 0) {
                        return null;
                    }
                    Variable variable = body.variable(element);
                    String name = body.numbered(variable.name());
                    names.put(element, name);
                    bindings.add(new Binding(name, variable));
                    return null;
                }
            }.scan(pattern, null);
        }
        return new Renamed(names, bindings);
    }

    /** {@code e instanceof P} as a test that keeps the variables of {@code P}. */
    static Test test(Body body, InstanceOfTree tree) {
        if (!body.facts().lowered(tree)) return Test.of(body.copies().of(tree));
        Renamed renamed = rename(body, List.of(tree.getPattern()));
        Code condition = Expressions.operands(
                body,
                tree,
                List.of(tree.getExpression()),
                holes -> body.copies().of(tree, holes, renamed.names()));
        return new Test(condition, renamed.bindings());
    }
}
