package dev.bobbin.processor.normalize;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.Parameterizable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Types that can be written down. Captured type variables are projected upwards (JLS 4.10.5), an intersection becomes its
 * first bound.
 */
final class Denotable {
    private static final int DEPTH = 6;

    private final Types types;
    private final Elements elements;
    private final PackageElement home;

    /** @param host a type of the package that the types are named in */
    Denotable(Types types, Elements elements, TypeElement host) {
        this.home = elements.getPackageOf(host);
        this.types = types;
        this.elements = elements;
    }

    /** The nearest type above that can be written down. */
    TypeMirror of(TypeMirror type) {
        return upward(type, DEPTH);
    }

    /** The cast that gives a value of the type of {@link #of} the members it has lost; null if none are lost. */
    List<TypeMirror> view(TypeMirror type) {
        TypeMirror bound = type;
        while (isCaptured(bound)) bound = ((TypeVariable) bound).getUpperBound();
        if (!(bound instanceof IntersectionType intersection)) return List.of();
        return intersection.getBounds().stream().<TypeMirror>map(this::of).toList();
    }

    /** Whether the type itself can be written down as a type argument. */
    boolean isDenotable(TypeMirror type) {
        return type.getKind() != TypeKind.WILDCARD && !mentionsUndenotable(type, DEPTH);
    }

    /** Whether the generated class, in the host's package, may name the type. */
    private boolean isAccessible(TypeElement type) {
        if (elements.getPackageOf(type).equals(home)) return true;
        for (Element e = type; e instanceof TypeElement t; e = e.getEnclosingElement()) {
            if (t.getNestingKind() == NestingKind.LOCAL || t.getNestingKind() == NestingKind.ANONYMOUS) return true;
            if (!t.getModifiers().contains(Modifier.PUBLIC)) return false;
        }
        return true;
    }

    private TypeMirror upward(TypeMirror type, int depth) {
        if (depth == 0) return types.erasure(type);
        if (isCaptured(type)) return upward(((TypeVariable) type).getUpperBound(), depth - 1);
        switch (type.getKind()) {
            case INTERSECTION:
                return upward(((IntersectionType) type).getBounds().get(0), depth - 1);
            case UNION:
                return types.erasure(type);
            case NULL, NONE, VOID:
                return elements.getTypeElement("java.lang.Object").asType();
            case ARRAY:
                return types.getArrayType(upward(((ArrayType) type).getComponentType(), depth - 1));
            case DECLARED:
                return declared((DeclaredType) type, depth);
            default:
                return type;
        }
    }

    private TypeMirror declared(DeclaredType type, int depth) {
        if (!isAccessible((TypeElement) type.asElement())) {
            return upward(((TypeElement) type.asElement()).getSuperclass(), depth - 1);
        }
        if (type.getTypeArguments().isEmpty() && type.getEnclosingType().getKind() != TypeKind.DECLARED) return type;
        List<TypeMirror> arguments = new ArrayList<>();
        for (TypeMirror argument : type.getTypeArguments()) arguments.add(argument(argument, depth - 1));
        TypeElement element = (TypeElement) type.asElement();
        TypeMirror[] array = arguments.toArray(TypeMirror[]::new);
        if (type.getEnclosingType() instanceof DeclaredType outer
                && !element.getModifiers().contains(Modifier.STATIC)
                && !outer.getTypeArguments().isEmpty()) {
            return types.getDeclaredType((DeclaredType) declared(outer, depth - 1), element, array);
        }
        return types.getDeclaredType(element, array);
    }

    private TypeMirror argument(TypeMirror argument, int depth) {
        if (depth <= 0) return types.getWildcardType(null, null);
        if (isCaptured(argument)) {
            TypeVariable captured = (TypeVariable) argument;
            if (captured.getLowerBound().getKind() != TypeKind.NULL) {
                return types.getWildcardType(null, upward(captured.getLowerBound(), depth));
            }
            return extending(captured.getUpperBound(), depth);
        }
        if (argument instanceof WildcardType wildcard) {
            if (wildcard.getExtendsBound() != null) return extending(wildcard.getExtendsBound(), depth);
            if (wildcard.getSuperBound() != null) {
                return types.getWildcardType(null, upward(wildcard.getSuperBound(), depth));
            }
            return wildcard;
        }
        TypeMirror above = upward(argument, depth);
        return mentionsUndenotable(argument, DEPTH) ? types.getWildcardType(above, null) : above;
    }

    private TypeMirror extending(TypeMirror bound, int depth) {
        TypeMirror above = upward(bound, depth);
        boolean object = above instanceof DeclaredType declared
                && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals("java.lang.Object");
        return types.getWildcardType(object ? null : above, null);
    }

    private boolean mentionsUndenotable(TypeMirror type, int depth) {
        if (depth == 0) return true;
        if (isCaptured(type) || type.getKind() == TypeKind.INTERSECTION) return true;
        if (type instanceof ArrayType array) return mentionsUndenotable(array.getComponentType(), depth - 1);
        return type instanceof DeclaredType declared
                && declared.getTypeArguments().stream()
                        .anyMatch(a -> !(a instanceof WildcardType) && mentionsUndenotable(a, depth - 1));
    }

    /** Whether the type variable was made by capture conversion or by inference: nobody declares it. */
    static boolean isCaptured(TypeMirror type) {
        return type instanceof TypeVariable variable
                && !(variable.asElement() instanceof TypeParameterElement parameter && isDeclared(parameter));
    }

    /** Inference makes up type variables too, in the name of one that is declared. */
    private static boolean isDeclared(TypeParameterElement parameter) {
        return parameter.getEnclosingElement() instanceof Parameterizable owner
                && owner.getTypeParameters().contains(parameter);
    }
}
