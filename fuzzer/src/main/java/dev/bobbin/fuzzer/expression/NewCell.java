package dev.bobbin.fuzzer.expression;

import dev.bobbin.fuzzer.grow.Rule;
import dev.bobbin.fuzzer.tree.Source;
import dev.bobbin.fuzzer.tree.Type;

/** A new cell: an object with fields, private ones too, that can be assigned to. */
public record NewCell(Expression number) implements Expression {
    static final Rule<Type, Expression> RULE = new Rule<>(
            4,
            (type, scope) -> type == Type.CELL,
            (type, scope, grower) -> new NewCell(grower.expression(Type.INT, scope)));
    static final Rule<Type, Expression> SIMPLE = new Rule<>(
            2, (type, scope) -> type == Type.CELL, (type, scope, grower) -> new NewCell(Literal.plain(Type.INT)));

    @Override
    public Type type() {
        return Type.CELL;
    }

    @Override
    public void write(Source out) {
        out.add("new Cell(", number, ")");
    }
}
