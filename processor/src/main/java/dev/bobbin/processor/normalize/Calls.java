package dev.bobbin.processor.normalize;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import dev.bobbin.processor.ir.Bridge;
import dev.bobbin.processor.ir.Code;
import dev.bobbin.processor.ir.Fragment;
import dev.bobbin.processor.ir.Variable;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;

/**
 * Edits of calls and of {@code new}.
 *
 * <pre>
 * helper(a)         self.helper(a), Host.helper(a) or, if private, Own.helper(self, a)
 * e.secret(a)       Own.secret(e, a)
 * super.m(a)        Own.super$m(self, a)
 * new Inner(a)      self.new Inner(a)
 * </pre>
 */
final class Calls {
    private Calls() {}

    /** Edits a call; false if it is only walked through. */
    static boolean call(Rewriter rewriter, MethodInvocationTree node) {
        if (!(rewriter.body.element(node.getMethodSelect()) instanceof ExecutableElement method)) return false;
        ExpressionTree select = node.getMethodSelect();
        if (select instanceof IdentifierTree name) return simple(rewriter, node, name, method);
        MemberSelectTree qualified = (MemberSelectTree) select;
        if (rewriter.isHostSuper(qualified.getExpression())) return superCall(rewriter, node, qualified, method);
        if (!rewriter.needsBridge(method, qualified.getExpression())) return false;
        boolean isStatic = Members.isStatic(method);
        if (isStatic && !Operands.isDropped(rewriter.body, qualified.getExpression())) {
            head(rewriter, node, bridge(rewriter, Bridge.Kind.CALL, method));
        } else {
            Bridge bridge = rewriter.members.bridge(Bridge.Kind.CALL, method);
            rewriter.edits.insert(rewriter.start(node), bridge(isStatic ? bridge.dropping() : bridge));
            Fields.object(rewriter, qualified.getExpression());
            int end = rewriter.end(qualified.getExpression());
            rewriter.edits.replace(end, arguments(rewriter, node), Code.text(separator(node)));
        }
        rewriter.scan(node.getArguments(), null);
        return true;
    }

    private static boolean simple(
            Rewriter rewriter, MethodInvocationTree node, IdentifierTree name, ExecutableElement method) {
        if (name.getName().contentEquals("this") || name.getName().contentEquals("super")) return false;
        if (rewriter.hasMember(method)) return false;
        boolean bridged = rewriter.needsBridge(method);
        TypeElement host = rewriter.members.hostWith(method);
        if (bridged) {
            Code.Builder code = Code.builder().inline(bridge(rewriter, Bridge.Kind.CALL, method));
            if (!Members.isStatic(method)) code.inline(rewriter.instance(host)).text(separator(node));
            head(rewriter, node, code.build(true));
        } else if (Members.isStatic(method)) {
            rewriter.edits.insert(
                    rewriter.start(node),
                    Code.builder()
                            .type(rewriter.members.staticOwner(method))
                            .text(".")
                            .build(true));
        } else {
            rewriter.edits.insert(
                    rewriter.start(node),
                    Code.builder().inline(rewriter.instance(host)).text(".").build(true));
        }
        rewriter.scan(node.getArguments(), null);
        return true;
    }

    /** {@code super.m(a)}, {@code Host.super.m(a)} and {@code Iface.super.m(a)}. */
    private static boolean superCall(
            Rewriter rewriter, MethodInvocationTree node, MemberSelectTree select, ExecutableElement method) {
        TypeElement host = rewriter.superClass(select.getExpression());
        Code.Builder code = Code.builder()
                .add(new Fragment.OwnName())
                .text(".")
                .add(new Fragment.BridgeName(rewriter.members.superBridge(Bridge.Kind.SUPER_CALL, method, host)))
                .text("(")
                .inline(rewriter.superInstance(select.getExpression()))
                .text(separator(node));
        head(rewriter, node, code.build(true));
        rewriter.scan(node.getArguments(), null);
        return true;
    }

    private static Code bridge(Rewriter rewriter, Bridge.Kind kind, Element member) {
        return bridge(rewriter.members.bridge(kind, member));
    }

    private static Code bridge(Bridge bridge) {
        return Code.builder()
                .add(new Fragment.OwnName())
                .text(".")
                .add(new Fragment.BridgeName(bridge))
                .text("(")
                .build(true);
    }

    private static void head(Rewriter rewriter, MethodInvocationTree node, Code code) {
        rewriter.edits.replace(rewriter.start(node), arguments(rewriter, node), code);
    }

    private static int arguments(Rewriter rewriter, MethodInvocationTree node) {
        return rewriter.edits.behindParenthesis(rewriter.end(node.getMethodSelect()));
    }

    private static String separator(MethodInvocationTree node) {
        return node.getArguments().isEmpty() ? "" : ", ";
    }

    // ---- new

    /** Edits an object creation; false if it is only walked through. */
    static boolean create(Rewriter rewriter, NewClassTree node) {
        if (AnonymousTypes.create(rewriter, node)) return true;
        if (!(rewriter.body.element(node) instanceof ExecutableElement constructor)) return false;
        if (node.getClassBody() == null && rewriter.needsBridge(constructor)) {
            int arguments = rewriter.edits.behindParenthesis(rewriter.end(node.getIdentifier()));
            rewriter.edits.replace(rewriter.start(node), arguments, bridge(rewriter, Bridge.Kind.NEW, constructor));
            rewriter.scan(node.getArguments(), null);
            return true;
        }
        if (node.getEnclosingExpression() != null) {
            rewriter.scan(node.getEnclosingExpression(), null);
            innerParts(rewriter, node);
            return true;
        }
        Code outer = outer(rewriter, node);
        if (outer == null) return false;
        rewriter.edits.insert(
                rewriter.start(node), Code.builder().inline(outer).text(".").build(true));
        innerParts(rewriter, node);
        return true;
    }

    /** The class after {@code outer.new} keeps its simple name. */
    private static void innerParts(Rewriter rewriter, NewClassTree node) {
        if (node.getIdentifier() instanceof com.sun.source.tree.ParameterizedTypeTree parameterized) {
            rewriter.scan(parameterized.getTypeArguments(), null);
        }
        rewriter.scan(node.getArguments(), null);
        rewriter.scan(node.getClassBody(), null);
    }

    /** The enclosing instance that {@code new Inner()} takes silently; null if there is none, or it still is silent. */
    private static Code outer(Rewriter rewriter, NewClassTree node) {
        if (!(rewriter.body.element(created(node)) instanceof TypeElement type)) return null;
        if (rewriter.declares(type)) return null;
        Variable environment = rewriter.body.environment(type);
        if (environment != null) {
            return Code.builder().add(rewriter.read(environment)).build(true);
        }
        boolean inner = type.getNestingKind() == NestingKind.MEMBER
                && type.getKind() == javax.lang.model.element.ElementKind.CLASS
                && !type.getModifiers().contains(Modifier.STATIC)
                && !((TypeElement) type.getEnclosingElement()).getKind().isInterface();
        if (!inner || rewriter.hasMember(type) || rewriter.body.localType(type.getEnclosingElement()) != null)
            return null;
        TypeElement host = rewriter.members.hostWith(type);
        return host == null ? null : rewriter.instance(host);
    }

    private static com.sun.source.tree.Tree created(NewClassTree node) {
        return node.getIdentifier() instanceof com.sun.source.tree.ParameterizedTypeTree parameterized
                ? parameterized.getType()
                : node.getIdentifier();
    }
}
