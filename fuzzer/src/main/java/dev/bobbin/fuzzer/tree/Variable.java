package dev.bobbin.fuzzer.tree;

/**
 * A local variable or a parameter.
 *
 * @param role what may be done with it
 */
public record Variable(String name, Type type, Role role) {
    /** What a program may do with a variable, so that it stays correct Java and ends. */
    public enum Role {
        /** Read and assigned. */
        MUTABLE,
        /** Read, and captured by classes and lambdas: it is never assigned again. */
        CONSTANT,
        /** Read only, as it counts the rounds of a loop. */
        COUNTER
    }

    public boolean isMutable() {
        return role == Role.MUTABLE;
    }

    public boolean isConstant() {
        return role == Role.CONSTANT;
    }

    @Override
    public String toString() {
        return name;
    }
}
