package dev.bobbin.processor.ir;

import java.util.List;
import javax.lang.model.type.TypeMirror;

/**
 * A variable of the compiled body: a parameter, a local of the user's, or a temporary. Whether it becomes a field or a
 * Java local is decided later. Compared by identity: two locals of one name are two variables.
 */
public final class Variable {
    /** Where a variable comes from. */
    public enum Kind {
        /** The host instance or a parameter: has a value before the body starts. */
        PARAMETER,
        /** A local of the user's. */
        LOCAL,
        /** Made by the processor. */
        TEMPORARY
    }

    private final Kind kind;
    private final String name;
    private final TypeMirror type;
    private final List<TypeMirror> view;
    private final LocalType environmentOf;

    private Variable(Kind kind, String name, TypeMirror type, List<TypeMirror> view, LocalType environmentOf) {
        this.kind = kind;
        this.name = name;
        this.type = type;
        this.view = List.copyOf(view);
        this.environmentOf = environmentOf;
    }

    /**
     * @param name the user's name, or a wish for one
     * @param type a type that can be written down
     * @param view the types to cast to wherever the variable is read, where its type says less than javac knows of the
     *     value; empty where it says all
     */
    public static Variable of(Kind kind, String name, TypeMirror type, List<TypeMirror> view) {
        return new Variable(kind, name, type, view, null);
    }

    /** The variable that holds the environment of a local class: what its instances have captured. */
    public static Variable environment(LocalType type) {
        return new Variable(Kind.TEMPORARY, type.scope(), null, List.of(), type);
    }

    public Kind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    /** The declared type; null for an environment. */
    public TypeMirror type() {
        return type;
    }

    /** The types to cast to where it is read: none, or all bounds of an intersection. */
    public List<TypeMirror> view() {
        return view;
    }

    /** The local class whose environment this holds, or null. */
    public LocalType environmentOf() {
        return environmentOf;
    }

    /** Whether it can keep an object alive. */
    public boolean isReference() {
        return type == null || !type.getKind().isPrimitive();
    }

    @Override
    public String toString() {
        return name;
    }
}
