package dev.bobbin.processor.ir;

import javax.lang.model.type.TypeMirror;

/** A piece of {@link Code}. */
public sealed interface Fragment {

    /**
     * Text as it stands in the user's source, line breaks included.
     *
     * @param line the user's line of its first character; 0 if it is not the user's
     */
    record Text(String text, int line) implements Fragment {}

    /** The name of a type. */
    record TypeUse(TypeMirror type) implements Fragment {}

    /** A variable of the body, read or written where it stands. */
    record Use(Variable variable, Access access) implements Fragment {}

    /** A variable read inside a lambda or a class: by the value it has when the lambda or the class is made. */
    record Capture(Variable variable) implements Fragment {}

    /** Code inside code, in parentheses unless it binds tightest. */
    record Nested(Code code) implements Fragment {}

    /** The name of the bridge to a member that the generated class may not name. */
    record BridgeName(Bridge bridge) implements Fragment {}

    /** The constant that says whether assertions are on for the host. */
    record AssertionsEnabled() implements Fragment {}

    /** The name of the generated class itself, to qualify its static members with. */
    record OwnName() implements Fragment {}

    /** The name of a class that was local to the body. */
    record LocalTypeName(LocalType type) implements Fragment {}

    /** The name of the scope class of a class that was local to the body. */
    record ScopeName(LocalType type) implements Fragment {}

    /** The name of a class that is generated too, and so has no type yet. */
    record ClassName(String packageName, String simpleName) implements Fragment {}

    /** How a variable is used. */
    enum Access {
        READ,
        WRITE,
        UPDATE
    }
}
