package dev.bobbin.processor.read;

import dev.bobbin.processor.problem.Problem;
import dev.bobbin.processor.problem.Problems;
import dev.bobbin.processor.problem.Readable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;

/** Reads what a method may do off its capability parameters. */
final class CapabilityReader {
    /** A capability as one method declares it; what is yielded and sent is boxed, and {@code Void} if nothing is. */
    record Declared(Capability capability, List<VariableElement> parameters, TypeMirror yields, TypeMirror sends) {}

    private final Elements elements;
    private final Problems problems;

    CapabilityReader(Elements elements, Problems problems) {
        this.elements = elements;
        this.problems = problems;
    }

    static boolean isCapability(VariableElement parameter) {
        return isCapability(parameter.asType());
    }

    private static boolean isCapability(TypeMirror type) {
        return type instanceof DeclaredType declared && Capability.isCapability(nameOf(declared));
    }

    /** The capability of a method; empty after reporting why it has none that can be used. */
    Optional<Declared> read(ExecutableElement method) {
        List<VariableElement> parameters = new ArrayList<>();
        for (VariableElement parameter : method.getParameters()) {
            if (isCapability(parameter)) {
                parameters.add(parameter);
            } else if (method.isVarArgs()
                    && parameter.asType() instanceof ArrayType array
                    && isCapability(array.getComponentType())) {
                problems.report(Problem.VARARGS_CAPABILITY, parameter, parameter.getSimpleName());
                return Optional.empty();
            }
        }
        if (parameters.isEmpty()) {
            problems.report(Problem.NO_CAPABILITY, method, Names.display(method));
            return Optional.empty();
        }
        List<String> typeNames =
                parameters.stream().map(p -> nameOf((DeclaredType) p.asType())).toList();
        Optional<Capability> capability = Capability.of(typeNames);
        if (capability.isEmpty()) {
            VariableElement second = parameters.get(1);
            problems.report(Problem.SEVERAL_CAPABILITIES, second, Names.display(method), second.getSimpleName());
            return Optional.empty();
        }
        parameters.sort(Comparator.comparing(
                p -> capability.get().parameterTypes().indexOf(nameOf((DeclaredType) p.asType()))));
        return declared(capability.get(), parameters);
    }

    private Optional<Declared> declared(Capability capability, List<VariableElement> parameters) {
        TypeMirror yields = boxedYield(capability);
        TypeMirror sends = type("java.lang.Void");
        for (VariableElement parameter : parameters) {
            DeclaredType type = (DeclaredType) parameter.asType();
            List<? extends TypeMirror> arguments = type.getTypeArguments();
            int arity = ((TypeElement) type.asElement()).getTypeParameters().size();
            if (arguments.size() != arity) {
                report(Problem.RAW_CAPABILITY, parameter, arity == 1 ? "<String>" : "<String, Integer>");
                return Optional.empty();
            }
            Optional<TypeMirror> consumed = arity < 1 ? Optional.of(yields) : consumed(arguments.get(0));
            Optional<TypeMirror> produced = arity < 2 ? Optional.of(sends) : produced(arguments.get(1));
            if (consumed.isEmpty() || produced.isEmpty()) {
                report(Problem.WILDCARD_CAPABILITY, parameter, arity == 1 ? "<String>" : "<String, Integer>");
                return Optional.empty();
            }
            yields = consumed.get();
            sends = produced.get();
        }
        return Optional.of(new Declared(capability, parameters, yields, sends));
    }

    private void report(Problem problem, VariableElement parameter, String exampleArguments) {
        DeclaredType type = (DeclaredType) parameter.asType();
        String example = type.asElement().getSimpleName() + exampleArguments;
        problems.report(problem, parameter, parameter.getSimpleName(), Readable.type(type), example);
    }

    /** The type of the values that may be handed in where this type argument is declared. */
    private static Optional<TypeMirror> consumed(TypeMirror argument) {
        return argument instanceof WildcardType wildcard
                ? Optional.ofNullable(wildcard.getSuperBound())
                : Optional.of(argument);
    }

    /** The type of the values that come out where this type argument is declared. */
    private Optional<TypeMirror> produced(TypeMirror argument) {
        if (!(argument instanceof WildcardType wildcard)) {
            return Optional.of(argument);
        }
        if (wildcard.getSuperBound() != null) {
            return Optional.empty();
        }
        return Optional.of(wildcard.getExtendsBound() != null ? wildcard.getExtendsBound() : type("java.lang.Object"));
    }

    private TypeMirror boxedYield(Capability capability) {
        return switch (capability) {
            case INT_YIELD -> type("java.lang.Integer");
            case LONG_YIELD -> type("java.lang.Long");
            case DOUBLE_YIELD -> type("java.lang.Double");
            default -> type("java.lang.Void");
        };
    }

    private TypeMirror type(String name) {
        return elements.getTypeElement(name).asType();
    }

    private static String nameOf(DeclaredType type) {
        return ((QualifiedNameable) type.asElement()).getQualifiedName().toString();
    }
}
