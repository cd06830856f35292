package dev.bobbin.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.bobbin.processor.structure.EntryPlan;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * Adds {@code resume}: the whole body, or a driver that calls the parts it is cut into.
 *
 * <pre>
 * entry = at;
 * for (;;) {
 *     Object answer = switch (entry) {
 *         case 0, 1, ~1 -> part1(entry);
 *         default -> part2(entry);
 *     };
 *     if (answer != ON) return answer;
 * }
 * </pre>
 */
final class ResumeMethods {
    private ResumeMethods() {}

    static void addTo(
            TypeSpec.Builder type, List<EntryPlan> plans, Registers registers, Function<EntryPlan, CodeBlock> body) {
        if (!registers.parted()) {
            type.addMethod(resume(registers).addCode(body.apply(plans.get(0))).build());
            return;
        }
        CodeBlock.Builder choice = CodeBlock.builder();
        for (int i = 0; i < plans.size(); i++) {
            String part = "part" + (i + 1);
            type.addMethod(MethodSpec.methodBuilder(part)
                    .addModifiers(Modifier.PRIVATE)
                    .returns(ClassName.OBJECT)
                    .addParameter(TypeName.INT, registers.at())
                    .addException(Throwable.class)
                    .addCode(body.apply(plans.get(i)))
                    .build());
            String labels = i == plans.size() - 1 ? "default" : "case " + numbers(plans.get(i));
            choice.add("$L -> $L($L);\n", labels, part, registers.entry());
        }
        type.addField(
                FieldSpec.builder(ClassName.OBJECT, registers.on(), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T()", ClassName.OBJECT)
                        .build());
        type.addField(TypeName.INT, registers.entry(), Modifier.PRIVATE);
        type.addField(ClassName.get(Throwable.class), registers.thrown(), Modifier.PRIVATE);
        type.addMethod(resume(registers)
                .addStatement("$L = $L", registers.entry(), registers.at())
                .beginControlFlow("for (;;)")
                .addCode("Object answer = switch ($L) {\n$>$L$<};\n", registers.entry(), choice.build())
                .addStatement("if (answer != $L) return answer", registers.on())
                .endControlFlow()
                .build());
    }

    /** The entries of a part, and the same as they are when an exception is raised there. */
    private static String numbers(EntryPlan plan) {
        return new TreeSet<>(plan.entries()).stream().map(k -> k + ", ~" + k).collect(Collectors.joining(", "));
    }

    private static MethodSpec.Builder resume(Registers registers) {
        return MethodSpec.methodBuilder("resume")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(ClassName.OBJECT)
                .addParameter(TypeName.INT, registers.at())
                .addException(Throwable.class);
    }
}
