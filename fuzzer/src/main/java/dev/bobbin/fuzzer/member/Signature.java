package dev.bobbin.fuzzer.member;

import dev.bobbin.fuzzer.tree.Type;
import dev.bobbin.fuzzer.tree.Variable;
import java.util.List;
import java.util.Optional;

/**
 * A generator method as its callers see it.
 *
 * @param result what it returns; empty for {@code void}
 * @param capabilityAt where among its parameters the capability stands
 * @param owner the class that has it, inside of the host; empty if the host has it itself
 * @param isGeneric whether its parameters of type {@code Object} are of a type parameter of its own
 * @param isVariable whether its last parameter takes any number of arguments
 * @param isRecursive whether it calls itself: its first parameter then counts down the depth
 */
public record Signature(
        String name,
        Optional<Type> result,
        List<Variable> parameters,
        int capabilityAt,
        boolean isStatic,
        boolean isPrivate,
        boolean isRecursive,
        String owner,
        boolean isGeneric,
        boolean isVariable) {
    public Signature {
        parameters = List.copyOf(parameters);
    }

    /** The parameter's type as it is declared. */
    public String declared(Variable parameter) {
        if (isGeneric && parameter.type() == Type.OBJECT) return "T";
        return isVariable && parameter == parameters.get(parameters.size() - 1) ? "int..." : "" + parameter.type();
    }

    /** The class of the factory. */
    public String factories(String host) {
        return host + (owner.isEmpty() ? "" : "_" + owner) + "Generators";
    }
}
