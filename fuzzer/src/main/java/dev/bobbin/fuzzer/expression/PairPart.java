package dev.bobbin.fuzzer.expression;

import dev.bobbin.fuzzer.grow.Rule;
import dev.bobbin.fuzzer.tree.Source;
import dev.bobbin.fuzzer.tree.Type;

/** A component of a pair. */
public record PairPart(Expression pair, String component) implements Expression {
    static final Rule<Type, Expression> RULE = new Rule<>(
            3,
            (type, scope) -> type == Type.OBJECT,
            (type, scope, grower) -> new PairPart(
                    grower.expression(Type.PAIR, scope), grower.dice().any("a", "b")));

    @Override
    public Type type() {
        return Type.OBJECT;
    }

    @Override
    public void write(Source out) {
        out.add(pair.asOperand(Precedence.PRIMARY), ".", component, "()");
    }
}
