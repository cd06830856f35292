package dev.bobbin.processor.read;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Parameterizable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;

/**
 * Finds types that javac does not know, or not yet: another processor may be about to generate them. A type whose arguments
 * are not within their bounds counts as one: javac reports it, and would report it again wherever it is repeated.
 */
public final class Unresolved {
    private Unresolved() {}

    /** Whether a method's signature, or the type parameters in scope of it, mention an unknown type. */
    static boolean inSignature(ExecutableElement method) {
        Search search = new Search();
        if (search.visit(method.getReturnType()) || search.visitBounds(method)) {
            return true;
        }
        if (method.getParameters().stream().anyMatch(p -> isVoid(p) || search.visit(p.asType()))) {
            return true;
        }
        for (Element e = method.getEnclosingElement(); e instanceof TypeElement host; e = e.getEnclosingElement()) {
            if (search.visitBounds(host)) {
                return true;
            }
        }
        return false;
    }

    /** A mistake that javac reports, and would report again wherever the parameter is repeated. */
    private static boolean isVoid(VariableElement parameter) {
        return parameter.asType().getKind() == TypeKind.VOID;
    }

    /** Whether a type mentions an unknown type. */
    public static boolean in(TypeMirror type) {
        return new Search().visit(type);
    }

    private static final class Search extends SimpleTypeVisitor14<Boolean, Void> {
        // A bound may mention its own variable: T extends Comparable<T>.
        private final Set<Element> variables = new HashSet<>();

        Search() {
            super(false);
        }

        boolean visitBounds(Parameterizable declaration) {
            for (TypeParameterElement parameter : declaration.getTypeParameters()) {
                if (variables.add(parameter) && visitAny(parameter.getBounds())) {
                    return true;
                }
            }
            return false;
        }

        private boolean visitAny(List<? extends TypeMirror> types) {
            return types.stream().anyMatch(this::visit);
        }

        @Override
        public Boolean visitError(ErrorType type, Void unused) {
            return true;
        }

        @Override
        public Boolean visitDeclared(DeclaredType type, Void unused) {
            return visit(type.getEnclosingType()) || visitAny(type.getTypeArguments()) || TypeBounds.areViolated(type);
        }

        @Override
        public Boolean visitArray(ArrayType type, Void unused) {
            return visit(type.getComponentType());
        }

        @Override
        public Boolean visitWildcard(WildcardType type, Void unused) {
            return type.getExtendsBound() != null && visit(type.getExtendsBound())
                    || type.getSuperBound() != null && visit(type.getSuperBound());
        }

        @Override
        public Boolean visitIntersection(IntersectionType type, Void unused) {
            return visitAny(type.getBounds());
        }

        @Override
        public Boolean visitTypeVariable(TypeVariable type, Void unused) {
            return variables.add(type.asElement()) && visit(type.getUpperBound());
        }
    }
}
