package dev.bobbin.fuzzer.expression;

import dev.bobbin.fuzzer.grow.Rule;
import dev.bobbin.fuzzer.grow.Scope;
import dev.bobbin.fuzzer.tree.Source;
import dev.bobbin.fuzzer.tree.Type;

/** A yield: a value if something can be sent, else only a statement. */
public record Suspension(Expression value) implements Expression {
    static final Rule<Type, Expression> OBJECT = new Rule<>(
            14,
            (type, scope) -> type == Type.OBJECT && isExpression(scope),
            (type, scope, grower) -> new Suspension(grower.expression(Type.OBJECT, scope)));

    static final Rule<Type, Expression> COERCED = new Rule<>(
            9,
            (type, scope) -> !type.coercion().isEmpty() && isExpression(scope),
            (type, scope, grower) -> new Coerced(type, new Suspension(grower.expression(Type.OBJECT, scope))));

    /** What was sent may be of another type: the cast then fails. */
    static final Rule<Type, Expression> DARING = new Rule<>(
            1,
            (type, scope) -> (type.isBoxed() || type == Type.STRING) && isExpression(scope),
            (type, scope, grower) -> new Cast(type, new Suspension(grower.expression(Type.OBJECT, scope))));

    private static boolean isExpression(Scope scope) {
        return scope.suspends() && scope.home().capability().isSent();
    }

    @Override
    public Type type() {
        return Type.OBJECT;
    }

    @Override
    public void write(Source out) {
        out.add("y.yield(", value, ")");
    }
}
