package dev.bobbin.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.bobbin.processor.factory.TypeNames;
import dev.bobbin.processor.ir.LocalType;
import dev.bobbin.processor.ir.Variable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ElementKind;

/**
 * Writes the classes that were local to the body.
 *
 * <pre>
 * final class F$1 {
 *     final int a;
 *     F$1(int a) { this.a = a; }
 *     class F { int m() { return F$1.this.a; } }
 * }
 * </pre>
 */
final class LocalTypes {
    private LocalTypes() {}

    /** The name of a local class outside of its scope class. */
    static ClassName name(LocalType type) {
        return ClassName.get("", type.scope(), type.name());
    }

    static CodeBlock write(LocalType.Declaration declaration, CodeWriter codes, VariableTypes types) {
        String scope = declaration.type().scope();
        Map<Variable, String> fields = new HashMap<>();
        Map<Variable, String> qualified = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (Variable capture : declaration.captures()) {
            String name = capture.name();
            for (int n = 1; !taken.add(name); n++) name = capture.name() + "$" + n;
            fields.put(capture, name);
            qualified.put(capture, scope + ".this." + name);
        }
        CodeBlock.Builder out = CodeBlock.builder();
        out.add(declaration.inner() ? "private final class $L {\n" : "private static final class $L {\n", scope)
                .indent();
        List<CodeBlock> parameters = new ArrayList<>();
        for (Variable capture : declaration.captures()) {
            out.add("final $T $L;\n", types.of(capture), fields.get(capture));
            parameters.add(CodeBlock.of("$T $L", types.of(capture), fields.get(capture)));
        }
        out.add("\n$L($L) {\n", scope, CodeBlock.join(parameters, ", ")).indent();
        declaration.captures().forEach(c -> out.add("this.$L = $L;\n", fields.get(c), fields.get(c)));
        boolean needsStatic =
                !declaration.inner() && declaration.type().element().getKind() == ElementKind.CLASS;
        out.unindent().add("}\n\n$L$L\n", needsStatic ? "static " : "", codes.write(declaration.code(), qualified));
        return out.unindent().add("}\n").build();
    }

    static void rename(TypeNames types, List<LocalType.Declaration> declarations) {
        declarations.forEach(d -> types.rename(d.type().element(), name(d.type())));
    }
}
