package dev.bobbin.fuzzer.expression;

import dev.bobbin.fuzzer.grow.Rule;
import dev.bobbin.fuzzer.tree.Source;
import dev.bobbin.fuzzer.tree.Type;

/** A call of a method of a cell, which may be null: {@code cell.add(n)} is the cell, {@code cell.put(o)} what was in it. */
public record CellCall(Expression cell, String method, Expression argument, Type type) implements Expression {
    static final Rule<Type, Expression> ADD = new Rule<>(
            4,
            (type, scope) -> type == Type.CELL,
            (type, scope, grower) -> new CellCall(
                    grower.expression(type, scope),
                    grower.dice().any("add", "link"),
                    grower.expression(Type.INT, scope),
                    type));
    static final Rule<Type, Expression> PUT = new Rule<>(
            4,
            (type, scope) -> type == Type.OBJECT,
            (type, scope, grower) -> new CellCall(
                    grower.expression(Type.CELL, scope), "put", grower.expression(Type.OBJECT, scope), type));

    @Override
    public void write(Source out) {
        out.add(cell.asOperand(Precedence.PRIMARY), ".", method, "(", argument, ")");
    }
}
