package dev.bobbin.processor.normalize;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.util.TreeScanner;
import dev.bobbin.processor.ir.Code;
import dev.bobbin.processor.ir.Fragment;
import dev.bobbin.processor.ir.LocalType;
import dev.bobbin.processor.ir.Variable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/**
 * Local classes whose scope contains a suspension. They become members of the generated class, so that all parts of the
 * body can name them; what they capture is handed to a scope object where the declaration stood.
 *
 * <pre>
 * class F { int m() { return a; } }    environment = new F$Scope(a);
 * new F()                              environment.new F()
 * </pre>
 */
final class LocalTypes {
    private LocalTypes() {}

    static void declare(Body body, ClassTree tree) {
        TypeElement element = (TypeElement) body.element(tree);
        String name = element.getSimpleName().toString();
        LocalType type = new LocalType(element, body.numbered(name), name);
        Code code = body.copies().of(tree);
        List<Variable> captures = captures(code);
        boolean inner =
                element.getKind() == ElementKind.CLASS && (!captures.isEmpty() || mentionsTypeVariable(body, tree));
        body.declaration(new LocalType.Declaration(type, captures, inner, code));
        if (!inner) {
            body.localType(type, null);
            return;
        }
        Variable environment = Variable.environment(type);
        body.localType(type, environment);
        Code.Builder made =
                Code.builder().text("new ").add(new Fragment.ScopeName(type)).text("(");
        String separator = "";
        for (Variable capture : captures) {
            made.text(separator).read(capture);
            separator = ", ";
        }
        body.assign(environment, made.text(")").build(true), body.line(tree));
    }

    /** What the code reads of the variables around it. */
    static List<Variable> captures(Code code) {
        Set<Variable> captures = new LinkedHashSet<>();
        code.forEach(fragment -> {
            if (fragment instanceof Fragment.Capture capture) captures.add(capture.variable());
        });
        return new ArrayList<>(captures);
    }

    /** Whether the class speaks of a type parameter of the method or the host: a static class could not. */
    private static boolean mentionsTypeVariable(Body body, ClassTree tree) {
        return Boolean.TRUE.equals(
                new TreeScanner<Boolean, Void>() {
                    @Override
                    public Boolean visitIdentifier(IdentifierTree node, Void unused) {
                        var element = body.element(node);
                        return element != null
                                && element.getKind() == ElementKind.TYPE_PARAMETER
                                && !element.getEnclosingElement().equals(body.element(tree));
                    }

                    @Override
                    public Boolean reduce(Boolean a, Boolean b) {
                        return Boolean.TRUE.equals(a) || Boolean.TRUE.equals(b);
                    }
                }.scan(tree, null));
    }
}
