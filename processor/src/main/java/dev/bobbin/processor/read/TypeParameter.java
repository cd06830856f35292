package dev.bobbin.processor.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/**
 * A type parameter of what is generated for a method: one of the method's own, or one of its host's.
 *
 * @param element the user's type parameter
 * @param name its name in generated code; differs from the user's only where an inner declaration hides it
 */
public record TypeParameter(TypeParameterElement element, String name) {

    /** The type parameters that generated code for a method needs: its host's from the outside in, then its own. */
    static List<TypeParameter> of(GeneratorMethod method) {
        List<TypeParameterElement> elements = new ArrayList<>();
        if (!method.isStatic()) {
            addParametersOf(method.host(), elements);
        }
        elements.addAll(method.element().getTypeParameters());
        return named(elements);
    }

    private static void addParametersOf(TypeElement host, List<TypeParameterElement> parameters) {
        for (TypeMirror t = host.asType(); t instanceof DeclaredType type; t = type.getEnclosingType()) {
            List<TypeParameterElement> own = new ArrayList<>();
            for (TypeMirror argument : type.getTypeArguments()) {
                own.add((TypeParameterElement) ((TypeVariable) argument).asElement());
            }
            parameters.addAll(0, own);
        }
    }

    /** The innermost of two parameters with one name keeps it: the other cannot be meant where both are in scope. */
    private static List<TypeParameter> named(List<TypeParameterElement> elements) {
        Set<String> taken = new HashSet<>();
        List<TypeParameter> result = new ArrayList<>();
        for (int i = elements.size() - 1; i >= 0; i--) {
            String simple = elements.get(i).getSimpleName().toString();
            String name = simple;
            for (int n = 1; !taken.add(name); n++) {
                // With a '$', as text of the body that is copied may well name a class 'T1'.
                name = simple + "$" + n;
            }
            result.add(new TypeParameter(elements.get(i), name));
        }
        Collections.reverse(result);
        return List.copyOf(result);
    }
}
