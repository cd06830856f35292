package dev.bobbin.processor.normalize;

import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.ExpressionTree;
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
 * Host::secret (static, or its object the first argument)    Own::call$secret
 * this::secret, super::m                                     new Own.Bound$secret(self)::call
 * Secret::new                                                Own::new$Secret
 * Inner::new                                                 new Own.BoundNew$Inner(self)::call
 * </pre>
 */
final class MethodReferences {
    private MethodReferences() {}

    static boolean rewrite(Rewriter rewriter, MemberReferenceTree node) {
        if (!(rewriter.body.element(node) instanceof ExecutableElement method)) return false;
        ExpressionTree qualifier = node.getQualifierExpression();
        if (node.getMode() == MemberReferenceTree.ReferenceMode.NEW) return constructor(rewriter, node, method);
        if (rewriter.isHostSuper(qualifier)) {
            TypeElement host = rewriter.superClass(qualifier);
            Bridge bridge = rewriter.members.superBridge(Bridge.Kind.BOUND_SUPER, method, host);
            bound(rewriter, node, bridge, rewriter.superInstance(qualifier));
            return true;
        }
        if (!rewriter.needsBridge(method, qualifier)) return false;
        if (Members.isStatic(method) || !isObject(rewriter, qualifier)) {
            toBridge(rewriter, node, rewriter.members.bridge(Bridge.Kind.CALL, method));
        } else {
            Bridge bridge = rewriter.members.bridge(Bridge.Kind.BOUND, method);
            Code hole = rewriter.hole(qualifier);
            Code object = Fields.isSuper(qualifier) ? rewriter.superInstance(qualifier) : rewriter.copy(qualifier);
            bound(rewriter, node, bridge, hole != null ? hole : object);
        }
        return true;
    }

    private static boolean isObject(Rewriter rewriter, ExpressionTree qualifier) {
        return Fields.isSuper(qualifier) || Operands.isValue(rewriter.body, qualifier);
    }

    private static boolean constructor(Rewriter rewriter, MemberReferenceTree node, ExecutableElement constructor) {
        if (node.getQualifierExpression() instanceof ArrayTypeTree) return false;
        TypeElement type = (TypeElement) constructor.getEnclosingElement();
        Variable environment = rewriter.declares(type) ? null : rewriter.body.environment(type);
        if (environment != null) {
            ofLocalClass(rewriter, node, type, environment);
            return true;
        }
        Code outer = outer(rewriter, type);
        if (outer != null) {
            bound(rewriter, node, rewriter.members.bridge(Bridge.Kind.BOUND_NEW, constructor), outer);
            return true;
        }
        if (!rewriter.needsBridge(constructor)) return false;
        toBridge(rewriter, node, rewriter.members.bridge(Bridge.Kind.NEW, constructor));
        return true;
    }

    private static void ofLocalClass(
            Rewriter rewriter, MemberReferenceTree node, TypeElement type, Variable environment) {
        String parameters = parameters(rewriter, node);
        replace(
                rewriter,
                node,
                Code.builder()
                        .text("(" + parameters + ") -> ")
                        .add(new Fragment.Capture(environment))
                        .text(".new " + type.getSimpleName()
                                + (type.getTypeParameters().isEmpty() ? "(" : "<>("))
                        .text(parameters + ")"));
    }

    /** The enclosing instance that {@code Inner::new} takes silently; null if there is none, or it still is silent. */
    private static Code outer(Rewriter rewriter, TypeElement type) {
        boolean inner = type.getNestingKind() == NestingKind.MEMBER
                && !type.getModifiers().contains(Modifier.STATIC)
                && type.getKind() == ElementKind.CLASS
                && !rewriter.hasMember(type);
        TypeElement host = inner ? rewriter.members.hostWith(type) : null;
        return host == null ? null : rewriter.instance(host);
    }

    private static void toBridge(Rewriter rewriter, MemberReferenceTree node, Bridge bridge) {
        replace(
                rewriter,
                node,
                Code.builder().add(new Fragment.OwnName()).text("::").add(new Fragment.BridgeName(bridge)));
    }

    private static void bound(Rewriter rewriter, MemberReferenceTree node, Bridge bridge, Code receiver) {
        TypeElement owner = bridge.owner();
        boolean isNew = bridge.kind() == Bridge.Kind.BOUND_NEW;
        boolean generic = !Bridge.typeParameters(isNew ? (TypeElement) owner.getEnclosingElement() : owner)
                .isEmpty();
        replace(
                rewriter,
                node,
                Code.builder()
                        .text("new ")
                        .add(new Fragment.OwnName())
                        .text(".")
                        .add(new Fragment.BridgeName(bridge))
                        .text(generic ? "<>(" : "(")
                        .inline(receiver)
                        .text(")::call"));
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
