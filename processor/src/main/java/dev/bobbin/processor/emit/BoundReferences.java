package dev.bobbin.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.bobbin.processor.factory.TypeNames;
import dev.bobbin.processor.ir.Bridge;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Parameterizable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * Classes for method references with a receiver to what the generated class may not name. Unlike a lambda, a reference to
 * such an object's method evaluates and checks its receiver at once, and counts for overloads and inference as the user's
 * does.
 *
 * <pre>
 * private static final class Bound$secret {
 *     private final Host receiver;
 *     Bound$secret(Host receiver) { this.receiver = Objects.requireNonNull(receiver); }
 *     int call(String a1) { return call$secret(receiver, a1); }
 * }
 * </pre>
 */
final class BoundReferences {
    private final TypeNames types;
    private final Bridges bridges;

    BoundReferences(TypeNames types, Bridges bridges) {
        this.types = types;
        this.bridges = bridges;
    }

    static boolean isBound(Bridge bridge) {
        return switch (bridge.kind()) {
            case BOUND, BOUND_SUPER, BOUND_NEW -> true;
            default -> false;
        };
    }

    TypeSpec write(Bridge bridge, String name) {
        TypeName receiver = types.of(receiver(bridge).asType());
        return TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addTypeVariables(variables(receiver(bridge)))
                .addField(receiver, "receiver", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(receiver, "receiver")
                        .addStatement("this.receiver = $T.requireNonNull(receiver)", Objects.class)
                        .build())
                .addMethod(call(bridge))
                .build();
    }

    private MethodSpec call(Bridge bridge) {
        ExecutableElement called = (ExecutableElement) bridge.member();
        MethodSpec.Builder method = MethodSpec.methodBuilder("call");
        if (bridge.kind() == Bridge.Kind.BOUND_NEW) method.addTypeVariables(ownVariables(bridge.owner()));
        method.addTypeVariables(ownVariables(called));
        List<CodeBlock> arguments = new ArrayList<>();
        for (VariableElement parameter : called.getParameters()) {
            String name = "a" + (arguments.size() + 1);
            method.addParameter(types.of(parameter.asType()), name);
            arguments.add(CodeBlock.of("$L", name));
        }
        method.varargs(called.isVarArgs());
        called.getThrownTypes().forEach(t -> method.addException(types.of(t)));
        TypeMirror result =
                bridge.kind() == Bridge.Kind.BOUND_NEW ? bridge.owner().asType() : called.getReturnType();
        TypeName returns = types.of(result);
        String keyword = returns.equals(TypeName.VOID) ? "" : "return ";
        return method.returns(returns)
                .addStatement("$L$L", keyword, target(bridge, arguments))
                .build();
    }

    private CodeBlock target(Bridge bridge, List<CodeBlock> arguments) {
        TypeElement owner = bridge.owner();
        if (bridge.kind() == Bridge.Kind.BOUND_NEW
                && !bridge.member().getModifiers().contains(Modifier.PRIVATE)) {
            String generic = owner.getTypeParameters().isEmpty() ? "" : "<>";
            return CodeBlock.of(
                    "receiver.new $L$L($L)", owner.getSimpleName(), generic, CodeBlock.join(arguments, ", "));
        }
        Bridge.Kind kind = switch (bridge.kind()) {
            case BOUND -> Bridge.Kind.CALL;
            case BOUND_SUPER -> Bridge.Kind.SUPER_CALL;
            default -> Bridge.Kind.NEW;
        };
        List<CodeBlock> all = new ArrayList<>(arguments);
        all.add(0, CodeBlock.of("receiver"));
        String name = bridges.name(new Bridge(kind, bridge.member(), owner, bridge.caller()));
        return CodeBlock.of("$L($L)", name, CodeBlock.join(all, ", "));
    }

    /** The class of the receiver: for a constructor, the enclosing class. */
    private static TypeElement receiver(Bridge bridge) {
        return bridge.kind() == Bridge.Kind.BOUND_NEW
                ? (TypeElement) bridge.owner().getEnclosingElement()
                : bridge.owner();
    }

    private List<TypeVariableName> variables(TypeElement type) {
        return Bridge.typeParameters(type).stream().map(bridges::typeParameter).toList();
    }

    private List<TypeVariableName> ownVariables(Parameterizable element) {
        return element.getTypeParameters().stream().map(bridges::typeParameter).toList();
    }
}
