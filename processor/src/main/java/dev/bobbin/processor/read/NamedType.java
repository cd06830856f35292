package dev.bobbin.processor.read;

import java.util.List;
import javax.lang.model.type.TypeMirror;

/**
 * A type of the runtime, by name, with its type arguments. Bobbin's own types are named and not looked up, so that they
 * can be rendered whether or not the compilation has resolved them.
 */
public record NamedType(String packageName, String simpleName, List<TypeMirror> arguments) {
    public NamedType {
        arguments = List.copyOf(arguments);
    }

    static NamedType of(String qualifiedName, List<TypeMirror> arguments) {
        int dot = qualifiedName.lastIndexOf('.');
        return new NamedType(qualifiedName.substring(0, dot), qualifiedName.substring(dot + 1), arguments);
    }

    public String qualifiedName() {
        return packageName + "." + simpleName;
    }
}
