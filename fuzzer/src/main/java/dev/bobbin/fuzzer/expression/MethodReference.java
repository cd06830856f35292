package dev.bobbin.fuzzer.expression;

import dev.bobbin.fuzzer.grow.Rule;
import dev.bobbin.fuzzer.tree.Source;
import dev.bobbin.fuzzer.tree.Type;

/** A method reference whose qualifier is evaluated, and checked for null, when the reference is made. */
public record MethodReference(Expression qualifier, String method) implements Expression {
    static final Rule<Type, Expression> RULE = new Rule<>(
            10,
            (type, scope) -> type == Type.SUPPLIER,
            (type, scope, grower) -> grower.dice().chance(50)
                    ? new MethodReference(
                            grower.expression(Type.STRING, scope), grower.dice().any("length", "isEmpty", "trim"))
                    : new MethodReference(grower.expression(Type.CELL, scope), "number"));

    @Override
    public Type type() {
        return Type.SUPPLIER;
    }

    @Override
    public void write(Source out) {
        out.add(qualifier.asOperand(Precedence.PRIMARY), "::", method);
    }
}
