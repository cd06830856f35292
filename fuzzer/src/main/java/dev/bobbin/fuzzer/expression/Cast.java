package dev.bobbin.fuzzer.expression;

import dev.bobbin.fuzzer.grow.Rule;
import dev.bobbin.fuzzer.tree.Source;
import dev.bobbin.fuzzer.tree.Type;

/** A cast: between primitives, into a box and out of it. */
public record Cast(Type type, Expression operand) implements Expression {
    static final Rule<Type, Expression> NUMERIC = new Rule<>(
            5,
            (type, scope) -> type.isNumeric(),
            (type, scope, grower) ->
                    new Cast(type, grower.expression(grower.dice().pick(Type.NUMERICS), scope)));

    static final Rule<Type, Expression> BOXING = new Rule<>(
            9,
            (type, scope) -> type.isBoxed(),
            (type, scope, grower) -> new Cast(type, grower.expression(type.content(), scope)));

    static final Rule<Type, Expression> UNBOXING = new Rule<>(
            2,
            (type, scope) -> type.isPrimitive(),
            (type, scope, grower) -> new Cast(type, grower.expression(type.boxed(), scope)));

    @Override
    public int precedence() {
        return Precedence.UNARY;
    }

    @Override
    public void write(Source out) {
        out.add("(", type, ") ", operand.asOperand(Precedence.PRIMARY));
    }
}
