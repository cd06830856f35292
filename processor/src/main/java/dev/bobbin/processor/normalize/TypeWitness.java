package dev.bobbin.processor.normalize;

import dev.bobbin.processor.ir.Code;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/**
 * The type arguments of a direct call. In the user's call javac may have inferred them from the capability, which the
 * factory is not given.
 */
final class TypeWitness {
    private TypeWitness() {}

    /** {@code <A, B>}, or nothing where the factory's arguments say as much. */
    static Code of(Body body, Suspension suspension) {
        ExecutableElement callee = suspension.callee();
        Code none = new Code(List.of(), true);
        List<? extends TypeParameterElement> parameters = callee.getTypeParameters();
        boolean genericHost = !Members.isStatic(callee)
                && !((TypeElement) callee.getEnclosingElement())
                        .getTypeParameters()
                        .isEmpty();
        if (parameters.isEmpty() || genericHost) return none;
        if (!(body.type(suspension.tree().getMethodSelect()) instanceof ExecutableType called)) return none;
        Map<Element, TypeMirror> arguments = new HashMap<>();
        for (int i = 0; i < callee.getParameters().size(); i++) {
            unify(
                    callee.getParameters().get(i).asType(),
                    called.getParameterTypes().get(i),
                    arguments,
                    8);
        }
        unify(callee.getReturnType(), called.getReturnType(), arguments, 8);
        Code.Builder code = Code.builder();
        String separator = "<";
        for (TypeParameterElement parameter : parameters) {
            TypeMirror argument = arguments.get(parameter);
            if (argument == null || !body.denotable().isDenotable(argument)) return none;
            code.text(separator).type(argument);
            separator = ", ";
        }
        return code.text(">").build(true);
    }

    private static void unify(TypeMirror declared, TypeMirror actual, Map<Element, TypeMirror> found, int depth) {
        if (depth == 0) return;
        if (declared instanceof TypeVariable variable) {
            if (!actual.getKind().isPrimitive()) found.putIfAbsent(variable.asElement(), actual);
        } else if (declared instanceof ArrayType a && actual instanceof ArrayType b) {
            unify(a.getComponentType(), b.getComponentType(), found, depth - 1);
        } else if (declared instanceof WildcardType a && actual instanceof WildcardType b) {
            if (a.getExtendsBound() != null && b.getExtendsBound() != null) {
                unify(a.getExtendsBound(), b.getExtendsBound(), found, depth - 1);
            }
            if (a.getSuperBound() != null && b.getSuperBound() != null) {
                unify(a.getSuperBound(), b.getSuperBound(), found, depth - 1);
            }
        } else if (declared instanceof DeclaredType a
                && actual instanceof DeclaredType b
                && a.getTypeArguments().size() == b.getTypeArguments().size()) {
            for (int i = 0; i < a.getTypeArguments().size(); i++) {
                unify(a.getTypeArguments().get(i), b.getTypeArguments().get(i), found, depth - 1);
            }
        }
    }
}
