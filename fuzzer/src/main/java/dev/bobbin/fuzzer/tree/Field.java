package dev.bobbin.fuzzer.tree;

/** A field of the host. */
public record Field(String name, Type type, boolean isStatic, boolean isPrivate) {
    @Override
    public String toString() {
        return name;
    }
}
