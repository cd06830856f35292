package dev.bobbin.processor.validate;

import dev.bobbin.processor.environment.SourcePieces;
import dev.bobbin.processor.problem.Place;
import dev.bobbin.processor.problem.Problem;
import dev.bobbin.processor.problem.Problems;
import dev.bobbin.processor.problem.Readable;
import dev.bobbin.processor.read.Blocking;
import dev.bobbin.processor.read.GeneratorMethod;
import dev.bobbin.processor.read.Marks;
import dev.bobbin.processor.read.Names;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** The rules for a generator method by itself: what it is, where it stands and what its signature mentions. */
public final class Signatures {
    private final Problems problems;
    private final SourcePieces pieces;

    public Signatures(Problems problems, SourcePieces pieces) {
        this.problems = problems;
        this.pieces = pieces;
    }

    /**
     * Reports every rule that a method breaks.
     *
     * @return whether it breaks none
     */
    public boolean check(GeneratorMethod method) {
        int before = problems.count();
        checkModifiers(method);
        checkHost(method);
        checkFactoryName(method);
        checkBlocking(method);
        checkTypes(method);
        return problems.count() == before;
    }

    private void checkModifiers(GeneratorMethod method) {
        Set<Modifier> modifiers = method.element().getModifiers();
        if (modifiers.contains(Modifier.ABSTRACT)) {
            problems.report(Problem.ABSTRACT_METHOD, method.element(), method.displayName(), readable(method));
        }
        if (modifiers.contains(Modifier.NATIVE)) {
            problems.report(Problem.NATIVE_METHOD, method.element(), method.displayName());
        }
        if (modifiers.contains(Modifier.SYNCHRONIZED)) {
            problems.report(Problem.SYNCHRONIZED_METHOD, method.element(), method.displayName());
        }
    }

    /** The type a method is to return that returns the generator, as a message shows it. */
    static String readable(GeneratorMethod method) {
        var type = method.factoryType();
        return type.arguments().isEmpty()
                ? type.simpleName()
                : type.arguments().stream()
                        .map(Readable::type)
                        .collect(Collectors.joining(", ", type.simpleName() + "<", ">"));
    }

    private void checkHost(GeneratorMethod method) {
        Nameable.hidden(method.host(), method.packageName())
                .map(Nameable.Hidden::type)
                .ifPresent(
                        type -> problems.report(Problem.PRIVATE_HOST, type, Names.display(type), method.displayName()));
    }

    private void checkFactoryName(GeneratorMethod method) {
        ExecutableElement element = method.element();
        Marks.factoryName(element)
                .filter(name -> !SourceVersion.isIdentifier(method.factoryMethod())
                        || SourceVersion.isKeyword(method.factoryMethod()))
                .ifPresent(name -> problems.report(
                        Problem.INVALID_FACTORY_NAME,
                        Place.of(element, Marks.generator(element), name),
                        method.factoryMethod()));
    }

    private void checkBlocking(GeneratorMethod method) {
        ExecutableElement element = method.element();
        Marks.blocking(element)
                .filter(value -> Blocking.of(value) == Blocking.AWAIT
                        && !method.capability().awaits())
                .ifPresent(value -> problems.report(
                        Problem.BLOCKING_WITHOUT_AWAIT,
                        Place.of(element, Marks.generator(element), value),
                        method.displayName()));
    }

    private void checkTypes(GeneratorMethod method) {
        // The private host is reported by itself.
        String packageName = method.packageName();
        if (Nameable.hidden(method.host(), packageName).isPresent()) {
            return;
        }
        ExecutableElement element = method.element();
        Stream<TypeMirror> types = Stream.of(
                        Stream.of(element.getReturnType()),
                        element.getTypeParameters().stream().map(TypeParameterElement::asType),
                        element.getParameters().stream().map(VariableElement::asType),
                        method.typeParameters().stream().map(p -> p.element().asType()))
                .flatMap(s -> s);
        types.flatMap(type -> Nameable.hiddenIn(type, packageName).stream())
                .distinct()
                .forEach(hidden -> report(method, hidden));
    }

    private void report(GeneratorMethod method, Nameable.Hidden hidden) {
        TypeElement type = hidden.type();
        Place place = pieces.typeInSignature(method.element(), type.getSimpleName())
                .map(piece -> Place.of(method.element(), piece.start(), piece.end()))
                .orElse(Place.of(method.element()));
        problems.report(Problem.UNNAMEABLE_TYPE, place, Names.display(type), method.displayName(), hidden.by());
    }
}
