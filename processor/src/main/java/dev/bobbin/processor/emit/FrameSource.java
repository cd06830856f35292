package dev.bobbin.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.bobbin.processor.factory.GeneratedMarks;
import dev.bobbin.processor.factory.TypeNames;
import dev.bobbin.processor.graph.StateGraph;
import dev.bobbin.processor.graph.Terminator;
import dev.bobbin.processor.ir.LocalType;
import dev.bobbin.processor.ir.NormalMethod;
import dev.bobbin.processor.ir.Variable;
import dev.bobbin.processor.liveness.FrameLayout;
import dev.bobbin.processor.read.GeneratorMethod;
import dev.bobbin.processor.structure.EntryPlan;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The last pass: writes the class of a compiled body. */
public final class FrameSource {
    /** Member types that a frame inherits: a type of the user's with such a name is written in full. */
    private static final String[] INHERITED_TYPES = {"State"};

    private static final ClassName SIGNAL = ClassName.get("dev.bobbin.frame", "Signal");

    private final NormalMethod normal;
    private final GeneratorMethod method;
    private final StateGraph graph;
    private final FrameLayout layout;
    private final TypeNames types;
    private final VariableTypes variableTypes;
    private final VariableNames names;
    private final Bridges bridges;
    private final CodeWriter codes;
    /** The constant that says whether assertions are on. */
    private final String assertions;

    private FrameSource(NormalMethod normal, StateGraph graph, FrameLayout layout, Types model) {
        this.normal = normal;
        this.method = normal.method();
        this.graph = graph;
        this.layout = layout;
        this.types = new TypeNames(method, normal.declaration());
        LocalTypes.rename(types, normal.localTypes());
        this.variableTypes = new VariableTypes(types);
        this.names = new VariableNames(normal, layout);
        this.bridges = new Bridges(types, model);
        this.assertions = names.fresh("ASSERTIONS");
        this.codes = new CodeWriter(types, names, bridges, method.stateClass(), assertions);
    }

    /**
     * @param elements the elements of the user's compilation
     * @param hiding which packages of it hide a type of java.lang
     * @param model the types of the mirror
     */
    public static GeneratedSource write(
            NormalMethod normal,
            StateGraph graph,
            FrameLayout layout,
            List<EntryPlan> plans,
            Elements elements,
            HiddenJavaLang hiding,
            Types model) {
        return new FrameSource(normal, graph, layout, model).write(plans, elements, hiding);
    }

    private GeneratedSource write(List<EntryPlan> plans, Elements elements, HiddenJavaLang hiding) {
        TypeSpec.Builder type = TypeSpec.classBuilder(method.stateClass())
                .addAnnotations(GeneratedMarks.of(method.host(), elements))
                .addModifiers(Modifier.FINAL)
                .addTypeVariables(types.declarations())
                .superclass(types.of(normal.frameType()))
                .alwaysQualify(INHERITED_TYPES);
        Registers registers = Registers.of(names, plans.size() > 1);
        CodeBlock localTypes = localTypes();
        type.addMethod(constructor());
        ResumeMethods.addTo(
                type,
                plans,
                registers,
                plan -> new ResumeWriter(plan, layout, names, codes, variableTypes, registers, normal.line()).write());
        if (layout.holdsReferences()) type.addMethod(clear());
        type.addMethod(overriding("name", ClassName.get(String.class))
                .addStatement("return $S", method.displayName())
                .build());
        type.addMethod(overriding("file", ClassName.get(String.class))
                .addStatement("return $S", normal.fileName())
                .build());
        type.addMethod(line());
        if (codes.usesAssertions()) type.addField(assertions());
        layout.fields().forEach(f -> type.addField(variableTypes.of(f), names.of(f), Modifier.PRIVATE));
        bridges.addTo(type);
        if (!localTypes.isEmpty()) type.addStaticBlock(localTypes);
        JavaFile file = JavaFile.builder(method.packageName(), type.build())
                .indent("    ")
                .skipJavaLangImports(!hiding.hides(elements.getPackageOf(method.host())))
                .build();
        return MarkedText.unmarked(file.toString(), normal.fileName(), names);
    }

    private static MethodSpec.Builder overriding(String name, TypeName returns) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(returns);
    }

    private MethodSpec constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        for (Variable parameter : normal.given()) {
            boolean kept = layout.isField(parameter);
            String name = kept ? names.of(parameter) : names.fresh(parameter.name());
            constructor.addParameter(
                    ParameterSpec.builder(variableTypes.of(parameter), name).build());
            if (kept) constructor.addStatement("this.$L = $L", name, name);
        }
        return constructor.build();
    }

    /**
     * Names the constant, though the superclass would answer it as well: HotSpot on JDK 17 inlines a method only if the classes
     * of its signature have been resolved for the code source of its class, and nothing else here resolves this one.
     */
    private MethodSpec clear() {
        MethodSpec.Builder clear = overriding("clear", SIGNAL);
        for (Variable field : layout.fields()) {
            if (field.isReference()) clear.addStatement("$L = null", names.of(field));
        }
        return clear.addStatement("return $T.SIGNAL", SIGNAL).build();
    }

    /** The user's lines of the start and of the suspensions. */
    private MethodSpec line() {
        CodeBlock.Builder table =
                CodeBlock.builder().add("return switch (at) {\n").indent();
        for (Terminator.Suspend suspend : graph.suspensions()) {
            table.add("case $L -> $L;\n", suspend.number(), suspend.line());
        }
        table.add("default -> $L;\n", normal.line()).unindent().add("};\n");
        return overriding("line", TypeName.INT)
                .addParameter(TypeName.INT, "at")
                .addCode(table.build())
                .build();
    }

    /** Assertions are on in the body where they are on in the host. */
    private FieldSpec assertions() {
        return FieldSpec.builder(TypeName.BOOLEAN, assertions, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("$T.class.desiredAssertionStatus()", ClassName.get(method.host()))
                .build();
    }

    private CodeBlock localTypes() {
        CodeBlock.Builder out = CodeBlock.builder();
        if (normal.localTypes().isEmpty()) return out.build();
        out.add("$L\n", LineMarks.MEMBER_OPEN);
        for (LocalType.Declaration declaration : normal.localTypes()) {
            out.add("$L", LineMarks.ahead(normal.line()));
            out.add(LocalTypes.write(declaration, codes, variableTypes));
        }
        return out.add("$L", LineMarks.ahead(normal.line()))
                .add("$L\n", LineMarks.MEMBER_CLOSE)
                .build();
    }
}
