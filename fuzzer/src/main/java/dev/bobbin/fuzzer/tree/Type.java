package dev.bobbin.fuzzer.tree;

import java.util.Arrays;
import java.util.List;

/** The types of values in random programs. */
public enum Type {
    BOOLEAN("boolean", "aBoolean"),
    BYTE("byte", "aByte"),
    SHORT("short", "aShort"),
    CHAR("char", "aChar"),
    INT("int", "anInt"),
    LONG("long", "aLong"),
    FLOAT("float", "aFloat"),
    DOUBLE("double", "aDouble"),
    BOXED_BOOLEAN("Boolean", BOOLEAN),
    BOXED_BYTE("Byte", BYTE),
    BOXED_SHORT("Short", SHORT),
    BOXED_CHAR("Character", CHAR),
    BOXED_INT("Integer", INT),
    BOXED_LONG("Long", LONG),
    BOXED_FLOAT("Float", FLOAT),
    BOXED_DOUBLE("Double", DOUBLE),
    STRING("String", "text"),
    OBJECT("Object", ""),
    PAIR("Pair", ""),
    SUPPLIER("Supplier<Object>", ""),
    OPENED("Opened", ""),
    CELL("Cell", ""),
    /** A generator object: its type is left to {@code var}. */
    DELEGATE("var", ""),
    /** An object whose class has no name. */
    NAMELESS("var", ""),
    INTS("int[]", INT),
    BYTES("byte[]", BYTE),
    CHARS("char[]", CHAR),
    BOXES("Integer[]", BOXED_INT),
    LONGS("long[]", LONG),
    STRINGS("String[]", STRING);

    public static final List<Type> PRIMITIVES = List.of(BOOLEAN, BYTE, SHORT, CHAR, INT, LONG, FLOAT, DOUBLE);
    public static final List<Type> INTEGRALS = List.of(BYTE, SHORT, CHAR, INT, LONG);
    public static final List<Type> NUMERICS = List.of(BYTE, SHORT, CHAR, INT, LONG, FLOAT, DOUBLE);
    public static final List<Type> ARRAYS = List.of(INTS, LONGS, STRINGS, BYTES, CHARS, BOXES);

    private final String java;
    private final String coercion;
    private final Type content;

    Type(String java, String coercion) {
        this.java = java;
        this.coercion = coercion;
        this.content = null;
    }

    /** A type that holds another: a box or an array. */
    Type(String java, Type content) {
        this.java = java;
        this.coercion = "";
        this.content = content;
    }

    public boolean isPrimitive() {
        return ordinal() <= DOUBLE.ordinal();
    }

    public boolean isBoxed() {
        return ordinal() >= BOXED_BOOLEAN.ordinal() && ordinal() <= BOXED_DOUBLE.ordinal();
    }

    public boolean isNumeric() {
        return isPrimitive() && this != BOOLEAN;
    }

    public boolean isIntegral() {
        return INTEGRALS.contains(this);
    }

    public boolean isArray() {
        return ARRAYS.contains(this);
    }

    /** Whether a variable of this type is a value to be computed with, and no array, pair or supplier. */
    public boolean isPlain() {
        return ordinal() <= OBJECT.ordinal();
    }

    /** The type in the box, or of the array's elements. */
    public Type content() {
        return content;
    }

    /** The box of a primitive type; other types are their own. */
    public Type boxed() {
        return Arrays.stream(values())
                .filter(t -> t.isBoxed() && t.content == this)
                .findFirst()
                .orElse(this);
    }

    /** The type that operators compute with: of a box, what is in it. */
    public Type unboxed() {
        return isBoxed() ? content : this;
    }

    /** The method of {@code As} that makes such a value of any object; empty if there is none. */
    public String coercion() {
        return coercion;
    }

    @Override
    public String toString() {
        return java;
    }
}
