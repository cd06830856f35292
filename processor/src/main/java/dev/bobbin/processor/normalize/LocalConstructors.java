package dev.bobbin.processor.normalize;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import dev.bobbin.processor.ir.Code;
import dev.bobbin.processor.ir.Variable;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/**
 * Constructors of classes that extend a local class which has become a member: its scope object is the enclosing instance
 * that {@code super(…)} needs.
 *
 * <pre>
 * class G extends F { }          class G extends F { G() { environment.super(); } }
 * G(int a) { super(a); }         G(int a) { environment.super(a); }
 * </pre>
 */
final class LocalConstructors {
    private LocalConstructors() {}

    static void rewrite(Rewriter rewriter, ClassTree node) {
        if (node.getExtendsClause() == null || node.getSimpleName().length() == 0) return;
        Tree base = node.getExtendsClause() instanceof ParameterizedTypeTree generic
                ? generic.getType()
                : node.getExtendsClause();
        Element type = rewriter.body.element(base);
        Variable environment = rewriter.body.environment(type);
        if (environment == null || rewriter.declares(type)) return;
        Code outer = Code.builder().add(rewriter.read(environment)).text(".").build(true);
        boolean any = false;
        for (Tree member : node.getMembers()) {
            if (member instanceof MethodTree method && isConstructor(rewriter, method)) {
                constructor(rewriter, method, outer);
                any = true;
            }
        }
        if (any) return;
        List<? extends Tree> last =
                node.getImplementsClause().isEmpty() ? List.of(node.getExtendsClause()) : node.getImplementsClause();
        int body = rewriter.edits.behind('{', rewriter.end(last.get(last.size() - 1)));
        rewriter.edits.insert(
                body,
                Code.builder()
                        .text(" " + node.getSimpleName() + "() { ")
                        .inline(outer)
                        .text("super(); } ")
                        .build(true));
    }

    private static boolean isConstructor(Rewriter rewriter, MethodTree method) {
        Element element = rewriter.body.element(method);
        return method.getName().contentEquals("<init>")
                && element != null
                && rewriter.body.method().elements().getOrigin(element) == Elements.Origin.EXPLICIT;
    }

    private static void constructor(Rewriter rewriter, MethodTree method, Code outer) {
        if (!method.getBody().getStatements().isEmpty()
                && method.getBody().getStatements().get(0) instanceof ExpressionStatementTree first
                && first.getExpression() instanceof MethodInvocationTree call
                && call.getMethodSelect() instanceof IdentifierTree name
                && rewriter.edits.stands(rewriter.start(name), rewriter.end(name), name.getName())) {
            if (name.getName().contentEquals("this")) return;
            if (name.getName().contentEquals("super")) {
                rewriter.edits.insert(rewriter.start(call), outer);
                return;
            }
        }
        rewriter.edits.insert(
                rewriter.start(method.getBody()) + 1,
                Code.builder().text(" ").inline(outer).text("super(); ").build(true));
    }
}
