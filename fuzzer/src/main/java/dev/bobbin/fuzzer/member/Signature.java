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
 * @param isRecursive whether it calls itself: its first parameter then counts down the depth
 */
public record Signature(
        String name,
        Optional<Type> result,
        List<Variable> parameters,
        int capabilityAt,
        boolean isStatic,
        boolean isPrivate,
        boolean isRecursive) {
    public Signature {
        parameters = List.copyOf(parameters);
    }
}
