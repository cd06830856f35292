package dev.bobbin.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.bobbin.processor.factory.TypeNames;
import dev.bobbin.processor.ir.Bridge;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Parameterizable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * The bridges of a generated class: for each a constant handle, and a static method that calls it with the member's own
 * types.
 *
 * <pre>
 * private static final MethodHandle CALL$SECRET = Access.method(MethodHandles.lookup(), Host.class, "secret", int.class, String.class);
 *
 * private static int call$secret(Host receiver, String a) throws IOException {
 *     try {
 *         return (int) CALL$SECRET.invokeExact((Host) receiver, (String) a);
 *     } catch (Throwable t) {
 *         throw Access.&lt;RuntimeException&gt;rethrow(t);
 *     }
 * }
 * </pre>
 */
final class Bridges {
    private static final ClassName ACCESS = ClassName.get("dev.bobbin.frame", "Access");
    private static final ClassName LOOKUP = ClassName.get("java.lang.invoke", "MethodHandles");
    private static final ClassName METHOD_HANDLE = ClassName.get("java.lang.invoke", "MethodHandle");

    private final TypeNames types;
    private final Types model;
    private final Map<Bridge, String> names = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();

    Bridges(TypeNames types, Types model) {
        this.types = types;
        this.model = model;
    }

    /** The name of the bridge's method. */
    String name(Bridge bridge) {
        return names.computeIfAbsent(bridge, b -> {
            String name = b.name();
            for (int n = 1; !taken.add(name); n++) name = b.name() + "$" + n;
            return name;
        });
    }

    /** Adds the bridges that were named. */
    void addTo(TypeSpec.Builder type) {
        Set<Bridge> added = new HashSet<>();
        // A bridge may call another, which is named only when the first is written.
        while (added.size() < names.size()) {
            for (Bridge bridge : List.copyOf(names.keySet())) {
                if (!added.add(bridge)) continue;
                if (BoundReferences.isBound(bridge)) {
                    type.addType(new BoundReferences(types, this).write(bridge, name(bridge)));
                    continue;
                }
                type.addField(handle(bridge, name(bridge)));
                type.addMethod(method(bridge, name(bridge)));
            }
        }
    }

    // ---- the handle

    private FieldSpec handle(Bridge bridge, String name) {
        return FieldSpec.builder(METHOD_HANDLE, constant(name), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(find(bridge))
                .build();
    }

    private static String constant(String name) {
        return name.toUpperCase(java.util.Locale.ROOT).equals(name)
                ? name + "$HANDLE"
                : name.toUpperCase(java.util.Locale.ROOT);
    }

    private CodeBlock find(Bridge bridge) {
        CodeBlock caller = literal(bridge.caller().asType());
        CodeBlock owner = literal(bridge.owner().asType());
        boolean isStatic = bridge.member().getModifiers().contains(Modifier.STATIC);
        String simpleName = bridge.member().getSimpleName().toString();
        return switch (bridge.kind()) {
            case CALL ->
                CodeBlock.of(
                        "$T.$L($T.lookup(), $L, $L, $S, $L)",
                        ACCESS,
                        isStatic ? "staticMethod" : "method",
                        LOOKUP,
                        caller,
                        owner,
                        simpleName,
                        signature((ExecutableElement) bridge.member()));
            case SUPER_CALL ->
                CodeBlock.of(
                        "$T.superMethod($T.lookup(), $L, $L, $S, $L)",
                        ACCESS,
                        LOOKUP,
                        caller,
                        owner,
                        simpleName,
                        signature((ExecutableElement) bridge.member()));
            case NEW ->
                CodeBlock.of("$T.constructor($T.lookup(), $L$L)", ACCESS, LOOKUP, owner, constructorSignature(bridge));
            case GET, POST_INCREMENT, POST_DECREMENT -> field(bridge, isStatic ? "staticGetter" : "getter");
            case SET -> field(bridge, isStatic ? "staticSetter" : "setter");
            case OUTER ->
                CodeBlock.of(
                        "$T.outer($T.lookup(), $L, $L)",
                        ACCESS,
                        LOOKUP,
                        owner,
                        literal(bridge.member().asType()));
            default -> throw new IllegalArgumentException("no handle for " + bridge);
        };
    }

    private CodeBlock field(Bridge bridge, String finder) {
        return CodeBlock.of(
                "$T.$L($T.lookup(), $L, $L, $S, $L)",
                ACCESS,
                finder,
                LOOKUP,
                literal(bridge.caller().asType()),
                literal(bridge.owner().asType()),
                bridge.member().getSimpleName().toString(),
                literal(bridge.member().asType()));
    }

    private CodeBlock signature(ExecutableElement method) {
        List<CodeBlock> classes = new ArrayList<>();
        classes.add(literal(method.getReturnType()));
        method.getParameters().forEach(p -> classes.add(literal(p.asType())));
        return CodeBlock.join(classes, ", ");
    }

    private CodeBlock constructorSignature(Bridge bridge) {
        List<CodeBlock> classes = new ArrayList<>();
        if (isInner(bridge.owner()))
            classes.add(literal(bridge.owner().getEnclosingElement().asType()));
        ((ExecutableElement) bridge.member()).getParameters().forEach(p -> classes.add(literal(p.asType())));
        CodeBlock.Builder out = CodeBlock.builder();
        classes.forEach(c -> out.add(", $L", c));
        return out.build();
    }

    private CodeBlock literal(TypeMirror type) {
        return CodeBlock.of("$T.class", erased(type));
    }

    private TypeName erased(TypeMirror type) {
        return types.of(model.erasure(type));
    }

    // ---- the method

    private MethodSpec method(Bridge bridge, String name) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name).addModifiers(Modifier.PRIVATE, Modifier.STATIC);
        method.addTypeVariables(typeParameters(bridge));
        List<CodeBlock> arguments = new ArrayList<>();
        receiver(bridge, method, arguments);
        if (bridge.member() instanceof ExecutableElement called) {
            parameters(called, method, arguments);
            called.getThrownTypes().forEach(t -> method.addException(types.of(t)));
        }
        String handle = constant(name);
        CodeBlock call = CodeBlock.of("$L.invokeExact($L)", handle, CodeBlock.join(arguments, ", "));
        method.returns(returns(bridge)).beginControlFlow("try");
        body(bridge, method, call, arguments);
        return method.nextControlFlow("catch ($T t)", Throwable.class)
                .addStatement("throw $T.<$T>rethrow(t)", ACCESS, RuntimeException.class)
                .endControlFlow()
                .build();
    }

    private void body(Bridge bridge, MethodSpec.Builder method, CodeBlock call, List<CodeBlock> arguments) {
        TypeName returns = returns(bridge);
        switch (bridge.kind()) {
            case SET -> {
                TypeName type = returns;
                method.addParameter(type, "value");
                List<CodeBlock> all = new ArrayList<>(arguments);
                all.add(CodeBlock.of("($T) value", erased(bridge.member().asType())));
                String handle = constant(name(bridge));
                method.addStatement("$L.invokeExact($L)", handle, CodeBlock.join(all, ", "));
                method.addStatement("return value");
            }
            case POST_INCREMENT, POST_DECREMENT -> {
                TypeName erased = erased(bridge.member().asType());
                Bridge set = new Bridge(Bridge.Kind.SET, bridge.member(), bridge.owner(), bridge.caller());
                String step = bridge.kind() == Bridge.Kind.POST_INCREMENT ? "+" : "-";
                TypeName number = erased.isBoxedPrimitive() ? erased.unbox() : erased;
                String first = arguments.isEmpty() ? "" : "receiver, ";
                method.addStatement("$T old = ($T) $L", returns, erased, call);
                method.addStatement("$L($L($T) (old $L 1))", name(set), first, number, step);
                method.addStatement("return old");
            }
            default -> {
                if (returns.equals(TypeName.VOID)) method.addStatement("$L", call);
                else method.addStatement("return ($T) ($T) $L", returns, erased(resultType(bridge)), call);
            }
        }
    }

    private void receiver(Bridge bridge, MethodSpec.Builder method, List<CodeBlock> arguments) {
        boolean isStatic = bridge.member().getModifiers().contains(Modifier.STATIC);
        if (bridge.drops()) {
            method.addParameter(Object.class, "receiver");
        } else if (bridge.kind() == Bridge.Kind.NEW) {
            if (!isInner(bridge.owner())) return;
            TypeMirror outer = bridge.owner().getEnclosingElement().asType();
            method.addParameter(types.of(outer), "receiver");
            arguments.add(CodeBlock.of("($T) receiver", erased(outer)));
        } else if (bridge.kind() == Bridge.Kind.OUTER || !isStatic) {
            method.addParameter(types.of(bridge.owner().asType()), "receiver");
            arguments.add(CodeBlock.of("($T) receiver", erased(bridge.caller().asType())));
        }
    }

    private void parameters(ExecutableElement called, MethodSpec.Builder method, List<CodeBlock> arguments) {
        int n = 1;
        for (VariableElement parameter : called.getParameters()) {
            String name = "a" + n++;
            method.addParameter(types.of(parameter.asType()), name);
            arguments.add(CodeBlock.of("($T) $L", erased(parameter.asType()), name));
        }
        method.varargs(called.isVarArgs());
    }

    private TypeMirror resultType(Bridge bridge) {
        return switch (bridge.kind()) {
            case CALL, SUPER_CALL -> ((ExecutableElement) bridge.member()).getReturnType();
            case NEW -> bridge.owner().asType();
            default -> bridge.member().asType();
        };
    }

    private TypeName returns(Bridge bridge) {
        return types.of(resultType(bridge));
    }

    private List<TypeVariableName> typeParameters(Bridge bridge) {
        boolean isStatic = bridge.member().getModifiers().contains(Modifier.STATIC)
                && bridge.kind() != Bridge.Kind.NEW
                && bridge.kind() != Bridge.Kind.OUTER;
        List<TypeParameterElement> parameters = new ArrayList<>();
        if (!isStatic) parameters.addAll(Bridge.typeParameters(bridge.owner()));
        if (bridge.member() instanceof ExecutableElement called) {
            parameters.addAll(((Parameterizable) called).getTypeParameters());
        }
        return parameters.stream().map(this::typeParameter).toList();
    }

    TypeVariableName typeParameter(TypeParameterElement parameter) {
        Stream<TypeName> bounds = parameter.getBounds().stream().map(types::of);
        return TypeVariableName.get(
                ((TypeVariableName) types.of(parameter.asType())).name(), bounds.toArray(TypeName[]::new));
    }

    static boolean isInner(TypeElement type) {
        return type.getEnclosingElement() instanceof TypeElement outer
                && !outer.getKind().isInterface()
                && type.getKind() == javax.lang.model.element.ElementKind.CLASS
                && !type.getModifiers().contains(Modifier.STATIC);
    }
}
