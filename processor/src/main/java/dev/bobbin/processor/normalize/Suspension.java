package dev.bobbin.processor.normalize;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import dev.bobbin.processor.attribute.AttributedMethod;
import dev.bobbin.processor.attribute.AwaitedCall;
import dev.bobbin.processor.read.Marks;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/**
 * A call that suspends: of the capability itself, of another generator method, or one that blocks and is to be awaited.
 *
 * @param tree the call
 * @param callee the called method
 * @param direct whether it is a call of another generator method with the capability
 * @param awaited what the blocking call becomes; null if it is none
 */
record Suspension(MethodInvocationTree tree, ExecutableElement callee, boolean direct, AwaitedCall awaited) {
    /** The suspension that the call is, or null. */
    static Suspension of(MethodInvocationTree tree, AttributedMethod method) {
        if (!(method.element(tree.getMethodSelect()) instanceof ExecutableElement callee)) return null;
        if (tree.getMethodSelect() instanceof MemberSelectTree select
                && isCapability(select.getExpression(), method)
                && !isOfObject(callee)) {
            return new Suspension(tree, callee, false, null);
        }
        AwaitedCall awaited = method.awaited(tree);
        if (awaited != null) return new Suspension(tree, callee, false, awaited);
        boolean passesCapability = tree.getArguments().stream().anyMatch(a -> isCapability(a, method));
        return passesCapability && Marks.isGenerator(callee) ? new Suspension(tree, callee, true, null) : null;
    }

    /** Such as {@code y.hashCode()}: the capability as an object, which a compiled body has none of. */
    private static boolean isOfObject(ExecutableElement callee) {
        return callee.getEnclosingElement() instanceof TypeElement type
                && type.getQualifiedName().contentEquals("java.lang.Object");
    }

    static boolean isCapability(ExpressionTree tree, AttributedMethod method) {
        return Operators.stripped(tree) instanceof IdentifierTree name && method.isCapability(method.element(name));
    }

    /** The arguments that are evaluated: all but the capability. */
    List<? extends ExpressionTree> arguments(AttributedMethod method) {
        return tree.getArguments().stream()
                .filter(a -> !isCapability(a, method))
                .toList();
    }

    /** Whether the call has a value. */
    boolean answers() {
        return callee.getReturnType().getKind() != TypeKind.VOID;
    }

    /** The method of the frame that the call compiles to. */
    String operation() {
        if (direct) return "call";
        if (awaited != null) return AwaitedCalls.isCall(this) ? "call" : "await";
        String name = callee.getSimpleName().toString();
        return switch (name) {
            case "yield" -> "suspend";
            case "yieldFrom" -> "delegate";
            default -> name;
        };
    }
}
