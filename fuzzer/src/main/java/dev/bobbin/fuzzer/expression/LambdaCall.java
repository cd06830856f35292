package dev.bobbin.fuzzer.expression;

import dev.bobbin.fuzzer.grow.Grower;
import dev.bobbin.fuzzer.grow.Rule;
import dev.bobbin.fuzzer.grow.Scope;
import dev.bobbin.fuzzer.tree.Source;
import dev.bobbin.fuzzer.tree.Type;
import dev.bobbin.fuzzer.tree.Variable;
import java.util.List;

/** A lambda that is handed to a method beside another argument: {@code apply(n -> n + k, e)}. */
public record LambdaCall(Lambda lambda, Expression argument) implements Expression {
    static final Rule<Type, Expression> RULE =
            new Rule<>(4, (type, scope) -> type == Type.INT, (type, scope, grower) -> of(scope, grower));

    private static Expression of(Scope scope, Grower grower) {
        Variable parameter = new Variable(scope.freshName(grower.dice()), Type.INT, Variable.Role.CONSTANT);
        return new LambdaCall(
                Lambda.of(List.of(parameter), Type.INT, Type.SUPPLIER, scope, grower),
                grower.expression(Type.INT, scope));
    }

    @Override
    public Type type() {
        return Type.INT;
    }

    @Override
    public void write(Source out) {
        out.add("apply(", lambda, ", ", argument, ")");
    }
}
