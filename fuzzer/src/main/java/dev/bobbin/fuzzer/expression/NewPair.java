package dev.bobbin.fuzzer.expression;

import dev.bobbin.fuzzer.grow.Rule;
import dev.bobbin.fuzzer.tree.Source;
import dev.bobbin.fuzzer.tree.Type;

/** A new pair of any two objects. */
public record NewPair(Expression first, Expression second) implements Expression {
    static final Rule<Type, Expression> RULE = new Rule<>(
            3,
            (type, scope) -> type == Type.PAIR || type == Type.OBJECT,
            (type, scope, grower) ->
                    new NewPair(grower.expression(Type.OBJECT, scope), grower.expression(Type.OBJECT, scope)));

    static final Rule<Type, Expression> SIMPLE = new Rule<>(
            1,
            (type, scope) -> type == Type.PAIR,
            (type, scope, grower) -> new NewPair(Literal.plain(Type.INT), Literal.plain(Type.STRING)));

    @Override
    public Type type() {
        return Type.PAIR;
    }

    @Override
    public void write(Source out) {
        out.add("new Pair(", first, ", ", second, ")");
    }
}
