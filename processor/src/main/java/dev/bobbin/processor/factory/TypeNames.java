package dev.bobbin.processor.factory;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.bobbin.processor.read.GeneratorMethod;
import dev.bobbin.processor.read.NamedType;
import dev.bobbin.processor.read.TypeParameter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.Parameterizable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.NoType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;

/** Renders types for the code that is generated for one method, in which type parameters may have other names. */
public final class TypeNames {
    private final GeneratorMethod method;
    private final Map<Element, String> variables = new HashMap<>();
    private final Map<Element, ClassName> renamed = new HashMap<>();
    private final Renderer renderer = new Renderer();

    public TypeNames(GeneratorMethod method) {
        this.method = method;
        for (TypeParameter parameter : method.typeParameters()) {
            variables.put(parameter.element(), parameter.name());
        }
    }

    /**
     * Also renders types of another compilation that has the same method.
     *
     * @param other the method as the other compilation sees it
     */
    public TypeNames(GeneratorMethod method, ExecutableElement other) {
        this(method);
        for (TypeParameter parameter : method.typeParameters()) {
            Element owner = parameter.element().getGenericElement();
            Parameterizable same = other;
            if (owner instanceof TypeElement) {
                Element e = other.getEnclosingElement();
                while (!e.toString().equals(owner.toString())) e = e.getEnclosingElement();
                same = (Parameterizable) e;
            }
            int index = ((Parameterizable) owner).getTypeParameters().indexOf(parameter.element());
            variables.put(same.getTypeParameters().get(index), parameter.name());
        }
    }

    /** From now on a type that cannot be named where it is declared goes by another name. */
    public void rename(TypeElement type, ClassName name) {
        renamed.put(type, name);
    }

    public TypeName of(TypeMirror type) {
        return type.accept(renderer, null);
    }

    public TypeName of(NamedType type) {
        ClassName name = ClassName.get(type.packageName(), type.simpleName());
        return parameterized(name, all(type.arguments()));
    }

    /** The declarations of the type parameters, with their bounds. */
    public List<TypeVariableName> declarations() {
        return method.typeParameters().stream()
                .map(p -> TypeVariableName.get(
                        p.name(), all(p.element().getBounds()).toArray(TypeName[]::new)))
                .toList();
    }

    /** The type of the class of the compiled body, with its type parameters as arguments. */
    public TypeName stateClass() {
        ClassName name = ClassName.get(method.packageName(), method.stateClass());
        return parameterized(
                name,
                method.typeParameters().stream()
                        .map(p -> (TypeName) TypeVariableName.get(p.name()))
                        .toList());
    }

    private List<TypeName> all(List<? extends TypeMirror> types) {
        return types.stream().map(this::of).toList();
    }

    private static TypeName parameterized(ClassName name, List<TypeName> arguments) {
        return arguments.isEmpty() ? name : ParameterizedTypeName.get(name, arguments.toArray(TypeName[]::new));
    }

    private final class Renderer extends SimpleTypeVisitor14<TypeName, Void> {
        @Override
        public TypeName visitPrimitive(PrimitiveType type, Void unused) {
            // By kind, as the mirror may carry annotations.
            return switch (type.getKind()) {
                case BOOLEAN -> TypeName.BOOLEAN;
                case BYTE -> TypeName.BYTE;
                case SHORT -> TypeName.SHORT;
                case INT -> TypeName.INT;
                case LONG -> TypeName.LONG;
                case CHAR -> TypeName.CHAR;
                case FLOAT -> TypeName.FLOAT;
                default -> TypeName.DOUBLE;
            };
        }

        @Override
        public TypeName visitDeclared(DeclaredType type, Void unused) {
            List<TypeName> arguments = all(type.getTypeArguments());
            ClassName other = renamed.get(type.asElement());
            if (other != null) return parameterized(other, arguments);
            ClassName name = className((TypeElement) type.asElement());
            // Only an inner class of a generic class has an enclosing type that says more than its name does.
            if (type.getEnclosingType().getKind() == TypeKind.DECLARED
                    && of(type.getEnclosingType()) instanceof ParameterizedTypeName enclosing) {
                return enclosing.nestedClass(name.simpleName(), arguments);
            }
            return parameterized(name, arguments);
        }

        /** A class within one that goes by another name is named by its place in that. */
        private ClassName className(TypeElement type) {
            if (renamed.containsKey(type)) return renamed.get(type);
            return type.getNestingKind() == NestingKind.MEMBER
                            && type.getEnclosingElement() instanceof TypeElement outer
                    ? className(outer).nestedClass(type.getSimpleName().toString())
                    : ClassName.get(type);
        }

        @Override
        public TypeName visitArray(ArrayType type, Void unused) {
            return ArrayTypeName.of(of(type.getComponentType()));
        }

        @Override
        public TypeName visitTypeVariable(TypeVariable type, Void unused) {
            String simpleName = type.asElement().getSimpleName().toString();
            return TypeVariableName.get(variables.getOrDefault(type.asElement(), simpleName));
        }

        @Override
        public TypeName visitWildcard(WildcardType type, Void unused) {
            if (type.getSuperBound() != null) {
                return WildcardTypeName.supertypeOf(of(type.getSuperBound()));
            }
            return WildcardTypeName.subtypeOf(
                    type.getExtendsBound() == null ? ClassName.OBJECT : of(type.getExtendsBound()));
        }

        @Override
        public TypeName visitNoType(NoType type, Void unused) {
            return TypeName.VOID;
        }

        @Override
        public TypeName visitError(ErrorType type, Void unused) {
            throw new IllegalStateException("unresolved type " + type);
        }

        @Override
        public TypeName visitIntersection(IntersectionType type, Void unused) {
            throw new IllegalStateException("intersection type " + type + " outside of a bound");
        }

        @Override
        protected TypeName defaultAction(TypeMirror type, Void unused) {
            throw new IllegalStateException("type " + type + " of kind " + type.getKind());
        }
    }
}
