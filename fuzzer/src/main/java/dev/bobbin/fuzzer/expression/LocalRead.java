package dev.bobbin.fuzzer.expression;

import dev.bobbin.fuzzer.grow.Rule;
import dev.bobbin.fuzzer.grow.Scope;
import dev.bobbin.fuzzer.tree.Source;
import dev.bobbin.fuzzer.tree.Type;
import dev.bobbin.fuzzer.tree.Variable;
import java.util.List;

/** A local variable. */
public record LocalRead(Variable variable) implements Place {
    static final Rule<Type, Expression> RULE = new Rule<>(
            14,
            (type, scope) -> !candidates(type, scope).isEmpty(),
            (type, scope, grower) -> new LocalRead(grower.dice().pick(candidates(type, scope))));

    private static List<Variable> candidates(Type type, Scope scope) {
        return scope.readable(
                v -> v.type() == type || type == Type.OBJECT && v.type().isPlain());
    }

    @Override
    public Type type() {
        return variable.type();
    }

    @Override
    public void write(Source out) {
        out.add(variable.name());
    }
}
