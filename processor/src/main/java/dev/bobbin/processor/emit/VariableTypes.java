package dev.bobbin.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.bobbin.processor.factory.TypeNames;
import dev.bobbin.processor.ir.Variable;
import javax.lang.model.type.TypeKind;

/** The declared types of variables. */
final class VariableTypes {
    private final TypeNames types;

    VariableTypes(TypeNames types) {
        this.types = types;
    }

    TypeName of(Variable variable) {
        if (variable.environmentOf() != null) {
            return ClassName.get("", variable.environmentOf().scope());
        }
        return types.of(variable.type());
    }

    /** What a Java local starts with: javac wants to see it set on every way to where it is read. */
    static String initial(Variable variable) {
        if (variable.isReference()) return "null";
        return variable.type().getKind() == TypeKind.BOOLEAN ? "false" : "0";
    }
}
