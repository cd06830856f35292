package dev.bobbin.processor.validate;

import dev.bobbin.processor.read.Names;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;

/** Whether another class of the same package can name a type: generated code is such a class. */
public final class Nameable {
    /** A type that cannot be named, and the modifier that is to blame. */
    public record Hidden(TypeElement type, Modifier by) {}

    private Nameable() {}

    /** What in a type cannot be named from a class of this package, if anything. */
    public static Optional<Hidden> hiddenIn(TypeMirror type, String packageName) {
        return Optional.ofNullable(new Search(packageName).visit(type));
    }

    /** Whether this type, or one around it, cannot be named from a class of this package. */
    public static Optional<Hidden> hidden(TypeElement type, String packageName) {
        boolean samePackage = Names.packageOf(type).equals(packageName);
        for (Element e = type; e instanceof TypeElement around; e = e.getEnclosingElement()) {
            Set<Modifier> modifiers = around.getModifiers();
            if (modifiers.contains(Modifier.PRIVATE)) {
                return Optional.of(new Hidden(around, Modifier.PRIVATE));
            }
            // A subclass inherits a protected member type; a class beside the subclass does not.
            if (modifiers.contains(Modifier.PROTECTED) && !samePackage) {
                return Optional.of(new Hidden(around, Modifier.PROTECTED));
            }
        }
        return Optional.empty();
    }

    private static final class Search extends SimpleTypeVisitor14<Hidden, Void> {
        private final String packageName;
        // A bound may mention its own variable: T extends Comparable<T>.
        private final Set<Element> variables = new HashSet<>();

        Search(String packageName) {
            this.packageName = packageName;
        }

        private Hidden first(List<? extends TypeMirror> types) {
            return first(types.stream());
        }

        private Hidden first(Stream<? extends TypeMirror> types) {
            return types.filter(Objects::nonNull)
                    .map(this::visit)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }

        @Override
        public Hidden visitDeclared(DeclaredType type, Void unused) {
            return hidden((TypeElement) type.asElement(), packageName)
                    .orElseGet(() ->
                            first(Stream.concat(Stream.of(type.getEnclosingType()), type.getTypeArguments().stream())));
        }

        @Override
        public Hidden visitArray(ArrayType type, Void unused) {
            return visit(type.getComponentType());
        }

        @Override
        public Hidden visitWildcard(WildcardType type, Void unused) {
            return first(
                    Stream.of(Optional.ofNullable(type.getExtendsBound()), Optional.ofNullable(type.getSuperBound()))
                            .flatMap(Optional::stream));
        }

        @Override
        public Hidden visitIntersection(IntersectionType type, Void unused) {
            return first(type.getBounds());
        }

        @Override
        public Hidden visitTypeVariable(TypeVariable type, Void unused) {
            return variables.add(type.asElement()) ? visit(type.getUpperBound()) : null;
        }
    }
}
