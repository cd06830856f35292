package dev.bobbin.fuzzer.expression;

import dev.bobbin.fuzzer.grow.Rule;
import dev.bobbin.fuzzer.tree.Source;
import dev.bobbin.fuzzer.tree.Type;

/** The length of an array whose dimensions are computed: {@code new int[a & 3][b & 1].length}. */
public record FreshLength(Expression rows, Expression columns) implements Expression {
    static final Rule<Type, Expression> RULE = new Rule<>(
            1,
            (type, scope) -> type == Type.INT,
            (type, scope, grower) ->
                    new FreshLength(grower.expression(Type.INT, scope), grower.expression(Type.INT, scope)));

    @Override
    public Type type() {
        return Type.INT;
    }

    @Override
    public void write(Source out) {
        out.add("new int[", rows.asOperand(Precedence.EQUALITY), " & 3][");
        out.add(columns.asOperand(Precedence.EQUALITY), " & 1].length");
    }
}
