package dev.bobbin.processor.read;

import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Whether type arguments are of the classes that the bounds of their parameters name, whatever the arguments of these. */
final class TypeBounds {
    private TypeBounds() {}

    static boolean areViolated(DeclaredType type) {
        List<? extends TypeParameterElement> parameters = ((TypeElement) type.asElement()).getTypeParameters();
        for (int i = 0; i < type.getTypeArguments().size(); i++) {
            TypeMirror argument = type.getTypeArguments().get(i);
            for (TypeMirror bound : parameters.get(i).getBounds()) {
                if (!isWithin(argument, bound)) return true;
            }
        }
        return false;
    }

    private static boolean isWithin(TypeMirror argument, TypeMirror bound) {
        return !(argument instanceof DeclaredType given)
                || !(bound instanceof DeclaredType wanted)
                || isKindOf((TypeElement) given.asElement(), (TypeElement) wanted.asElement());
    }

    private static boolean isKindOf(TypeElement type, TypeElement wanted) {
        if (type.equals(wanted) || wanted.getQualifiedName().contentEquals("java.lang.Object")) return true;
        if (type.getSuperclass() instanceof DeclaredType above && isKindOf((TypeElement) above.asElement(), wanted)) {
            return true;
        }
        return type.getInterfaces().stream()
                .anyMatch(i -> i instanceof DeclaredType above && isKindOf((TypeElement) above.asElement(), wanted));
    }
}
