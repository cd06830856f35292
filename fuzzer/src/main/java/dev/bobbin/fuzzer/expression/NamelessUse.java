package dev.bobbin.fuzzer.expression;

import dev.bobbin.fuzzer.grow.Rule;
import dev.bobbin.fuzzer.grow.Scope;
import dev.bobbin.fuzzer.tree.Source;
import dev.bobbin.fuzzer.tree.Type;
import dev.bobbin.fuzzer.tree.Variable;
import java.util.List;
import java.util.Optional;

/** A member of an object whose class has no name: {@code o.n}, or {@code o.step(e)}. */
public record NamelessUse(Variable object, Optional<Expression> argument) implements Expression {
    static final Rule<Type, Expression> RULE = new Rule<>(
            12,
            (type, scope) -> type == Type.INT && !candidates(scope).isEmpty(),
            (type, scope, grower) -> new NamelessUse(
                    grower.dice().pick(candidates(scope)),
                    grower.dice().chance(60) ? Optional.of(grower.expression(Type.INT, scope)) : Optional.empty()));

    private static List<Variable> candidates(Scope scope) {
        return scope.readable(v -> v.type() == Type.NAMELESS);
    }

    @Override
    public Type type() {
        return Type.INT;
    }

    @Override
    public void write(Source out) {
        out.add(object, argument.isPresent() ? ".step(" : ".n");
        argument.ifPresent(e -> out.add(e, ")"));
    }
}
