package dev.bobbin.processor.factory;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.bobbin.processor.read.GeneratorMethod;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Writes the class of factories of a host. It needs the methods' signatures only, and so comes a round before the bodies:
 * a body that calls another generator, its own host's included, then finds the factory in place.
 *
 * <pre>{@code
 * final class DemoGenerators {
 *     private DemoGenerators() {}
 *
 *     static Gen<Long, Void, Void> fibonacci(int count) {
 *         return new Demo$fibonacci(count);
 *     }
 * }
 * }</pre>
 */
public final class FactorySource {
    private static final Set<String> COPIED = Set.of("java.lang.Deprecated", "java.lang.SafeVarargs");

    private final Elements elements;
    private final Types types;

    public FactorySource(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    /** The source of the class of factories for these methods, all of one host. */
    public String of(List<GeneratorMethod> methods) {
        GeneratorMethod any = methods.get(0);
        TypeElement host = any.host();
        TypeSpec.Builder type = TypeSpec.classBuilder(any.factoryClass())
                .addJavadoc("The generators of {@link $T}.\n", ClassName.get(host))
                .addAnnotations(GeneratedMarks.of(host, elements))
                .addModifiers(Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        if (Visibility.ofClass(
                        host, methods.stream().map(GeneratorMethod::element).toList())
                == Visibility.PUBLIC) {
            type.addModifiers(Modifier.PUBLIC);
        }
        methods.forEach(method -> type.addMethod(factory(method)));
        return JavaFile.builder(any.packageName(), type.build())
                .indent("    ")
                .build()
                .toString();
    }

    private MethodSpec factory(GeneratorMethod method) {
        TypeNames names = new TypeNames(method);
        Activation activation = Activation.of(method, names);
        MethodSpec.Builder factory = MethodSpec.methodBuilder(method.factoryMethod())
                .addJavadoc(javadoc(method, names))
                .addAnnotations(copiedAnnotations(method.element()))
                .addModifiers(Modifier.STATIC)
                .addTypeVariables(names.declarations())
                .returns(names.of(method.factoryType()))
                .addParameters(activation.parameters())
                // The capability is not the variable arity parameter, so that one is still the last.
                .varargs(method.element().isVarArgs())
                .addStatement("return new $T($L)", names.stateClass(), arguments(activation));
        if (Visibility.ofFactory(method.element()) == Visibility.PUBLIC) {
            factory.addModifiers(Modifier.PUBLIC);
        }
        return factory.build();
    }

    private CodeBlock javadoc(GeneratorMethod method, TypeNames names) {
        CodeBlock parameters = method.element().getParameters().stream()
                .map(p -> CodeBlock.of("$T", names.of(types.erasure(p.asType()))))
                .collect(CodeBlock.joining(", "));
        return CodeBlock.of(
                "The generator of {@link $T#$L($L)}, not started yet.\n",
                ClassName.get(method.host()),
                method.element().getSimpleName(),
                parameters);
    }

    private static CodeBlock arguments(Activation activation) {
        return activation.parameters().stream()
                .map(p -> activation.isHost(p)
                        ? CodeBlock.of("$T.requireNonNull($N, $S)", Objects.class, p, p.name())
                        : CodeBlock.of("$N", p))
                .collect(CodeBlock.joining(", "));
    }

    /** What the compiler is to hold against a caller of the method, or not, holds for a caller of its factory. */
    private static List<AnnotationSpec> copiedAnnotations(ExecutableElement method) {
        return method.getAnnotationMirrors().stream()
                .filter(mark -> COPIED.contains(mark.getAnnotationType().toString()))
                .map(AnnotationSpec::get)
                .toList();
    }
}
