package dev.bobbin.oracle.compile;

import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;

/** Types as they are written in a signature, without annotations. */
final class TypeText extends SimpleTypeVisitor14<String, Void> {
    private TypeText() {}

    static String of(TypeMirror type) {
        return new TypeText().visit(type);
    }

    @Override
    protected String defaultAction(TypeMirror type, Void nothing) {
        return type.getKind().name().toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    public String visitDeclared(DeclaredType type, Void nothing) {
        TypeElement element = (TypeElement) type.asElement();
        String name = type.getEnclosingType().getKind() == TypeKind.DECLARED
                ? visit(type.getEnclosingType()) + "." + element.getSimpleName()
                : element.getQualifiedName().toString();
        if (type.getTypeArguments().isEmpty()) return name;
        return name + type.getTypeArguments().stream().map(this::visit).collect(Collectors.joining(", ", "<", ">"));
    }

    @Override
    public String visitError(javax.lang.model.type.ErrorType type, Void nothing) {
        return type.asElement().getSimpleName().toString();
    }

    @Override
    public String visitArray(ArrayType type, Void nothing) {
        return visit(type.getComponentType()) + "[]";
    }

    @Override
    public String visitTypeVariable(TypeVariable type, Void nothing) {
        return type.asElement().getSimpleName().toString();
    }

    @Override
    public String visitWildcard(WildcardType type, Void nothing) {
        if (type.getExtendsBound() != null) return "? extends " + visit(type.getExtendsBound());
        return type.getSuperBound() == null ? "?" : "? super " + visit(type.getSuperBound());
    }

    @Override
    public String visitIntersection(IntersectionType type, Void nothing) {
        return type.getBounds().stream().map(this::visit).collect(Collectors.joining(" & "));
    }
}
