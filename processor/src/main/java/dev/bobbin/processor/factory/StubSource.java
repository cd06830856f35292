package dev.bobbin.processor.factory;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.bobbin.processor.read.GeneratorMethod;
import javax.lang.model.element.Modifier;
import javax.lang.model.util.Elements;

/**
 * Writes the class of a body that cannot be compiled, without its body. The factory refers to the class: were it missing,
 * javac would add an error in generated code to the one in the body. A compilation with a stub in it always fails.
 */
public final class StubSource {
    private StubSource() {}

    public static String of(GeneratorMethod method, Elements elements) {
        TypeNames names = new TypeNames(method);
        TypeSpec type = TypeSpec.classBuilder(method.stateClass())
                .addAnnotations(GeneratedMarks.of(method.host(), elements))
                .addModifiers(Modifier.FINAL)
                .addTypeVariables(names.declarations())
                .superclass(names.of(method.frameType()))
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameters(Activation.of(method, names).parameters())
                        .build())
                .addMethod(notCompiled("resume", ClassName.OBJECT)
                        .addParameter(TypeName.INT, "at")
                        .build())
                .addMethod(notCompiled("name", ClassName.get(String.class)).build())
                .build();
        return JavaFile.builder(method.packageName(), type)
                .indent("    ")
                .build()
                .toString();
    }

    private static MethodSpec.Builder notCompiled(String name, TypeName returns) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(returns)
                .addStatement("throw new $T($S)", AssertionError.class, "not compiled");
    }
}
