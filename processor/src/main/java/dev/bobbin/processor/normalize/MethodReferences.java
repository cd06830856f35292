package dev.bobbin.processor.normalize;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import dev.bobbin.processor.ir.Bridge;
import dev.bobbin.processor.ir.Code;
import dev.bobbin.processor.ir.Fragment;
import dev.bobbin.processor.ir.Variable;
import java.util.StringJoiner;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;

/**
 * Edits of method references.
 *
 * <pre>
 * Host::secret (static, or its object the first argument)    Own::secret
 * this::secret, super::m                                     (a1) -> Own.secret(self, a1)
 * Secret::new                                                Own::new$Secret
 * Inner::new                                                 (a1) -> self.new Inner(a1)
 * </pre>
 */
final class MethodReferences {
    private MethodReferences() {}

    static boolean rewrite(Rewriter rewriter, MemberReferenceTree node) {
        if (!(rewriter.body.element(node) instanceof ExecutableElement method)) return false;
        ExpressionTree qualifier = node.getQualifierExpression();
        boolean isSuper =
                qualifier instanceof IdentifierTree name && name.getName().contentEquals("super")
                        || qualifier instanceof com.sun.source.tree.MemberSelectTree select
                                && select.getIdentifier().contentEquals("super");
        if (isSuper && !rewriter.hasThis()) {
            Bridge bridge = rewriter.members.superBridge(method, (TypeElement) method.getEnclosingElement());
            lambda(rewriter, node, bridge, rewriter.instanceForLambda());
            return true;
        }
        if (node.getMode() == MemberReferenceTree.ReferenceMode.NEW) return constructor(rewriter, node, method);
        if (!rewriter.members.needsBridge(method)) return false;
        Bridge bridge = rewriter.members.bridge(Bridge.Kind.CALL, method);
        if (Members.isStatic(method) || !Operands.isValue(rewriter.body, qualifier)) {
            replace(
                    rewriter,
                    node,
                    Code.builder().add(new Fragment.OwnName()).text("::").add(new Fragment.BridgeName(bridge)));
        } else {
            lambda(rewriter, node, bridge, rewriter.copyForLambda(qualifier));
        }
        return true;
    }

    private static boolean constructor(Rewriter rewriter, MemberReferenceTree node, ExecutableElement constructor) {
        if (rewriter.members.needsBridge(constructor)) {
            Bridge bridge = rewriter.members.bridge(Bridge.Kind.NEW, constructor);
            replace(
                    rewriter,
                    node,
                    Code.builder().add(new Fragment.OwnName()).text("::").add(new Fragment.BridgeName(bridge)));
            return true;
        }
        TypeElement type = (TypeElement) constructor.getEnclosingElement();
        Code outer = outer(rewriter, type);
        if (outer == null) return false;
        String parameters = parameters(rewriter, node);
        replace(
                rewriter,
                node,
                Code.builder()
                        .text("(" + parameters + ") -> ")
                        .inline(outer)
                        .text(".new " + type.getSimpleName()
                                + (type.getTypeParameters().isEmpty() ? "(" : "<>("))
                        .text(parameters + ")"));
        return true;
    }

    /** The enclosing instance that {@code Inner::new} takes silently; null if there is none, or it still is silent. */
    private static Code outer(Rewriter rewriter, TypeElement type) {
        if (rewriter.declares(type)) return null;
        Variable environment = rewriter.body.environment(type);
        if (environment != null) {
            return Code.builder().add(new Fragment.Capture(environment)).build(true);
        }
        boolean inner = type.getNestingKind() == NestingKind.MEMBER
                && !type.getModifiers().contains(Modifier.STATIC)
                && type.getKind() == ElementKind.CLASS
                && !rewriter.hasMember(type)
                && rewriter.members.hostWith(type) != null;
        return inner ? rewriter.instanceForLambda() : null;
    }

    private static void lambda(Rewriter rewriter, MemberReferenceTree node, Bridge bridge, Code receiver) {
        String parameters = parameters(rewriter, node);
        replace(
                rewriter,
                node,
                Code.builder()
                        .text("(" + parameters + ") -> ")
                        .add(new Fragment.OwnName())
                        .text(".")
                        .add(new Fragment.BridgeName(bridge))
                        .text("(")
                        .inline(receiver)
                        .text(parameters.isEmpty() ? ")" : ", " + parameters + ")"));
    }

    private static void replace(Rewriter rewriter, MemberReferenceTree node, Code.Builder code) {
        rewriter.edits.replace(rewriter.start(node), rewriter.end(node), code.build(false));
    }

    /** As many parameter names as the functional interface's method takes. */
    private static String parameters(Rewriter rewriter, MemberReferenceTree node) {
        StringJoiner names = new StringJoiner(", ");
        if (rewriter.body.type(node) instanceof DeclaredType target) {
            for (int i = 0; i < arity(rewriter, (TypeElement) target.asElement()); i++) {
                names.add(rewriter.body.numbered("a"));
            }
        }
        return names.toString();
    }

    private static int arity(Rewriter rewriter, TypeElement functional) {
        for (ExecutableElement method :
                ElementFilter.methodsIn(rewriter.body.method().elements().getAllMembers(functional))) {
            boolean ofObject = ElementFilter.methodsIn(rewriter.body
                            .method()
                            .elements()
                            .getTypeElement("java.lang.Object")
                            .getEnclosedElements())
                    .stream()
                    .anyMatch(o -> o.getSimpleName().equals(method.getSimpleName())
                            && o.getParameters().size()
                                    == method.getParameters().size());
            if (method.getModifiers().contains(Modifier.ABSTRACT) && !ofObject)
                return method.getParameters().size();
        }
        throw new IllegalStateException("no functional interface: " + functional);
    }
}
