package dev.bobbin.fuzzer.expression;

import dev.bobbin.fuzzer.grow.Rule;
import dev.bobbin.fuzzer.tree.Source;
import dev.bobbin.fuzzer.tree.Type;

/** {@code o instanceof T}, without a variable. */
public record InstanceTest(Expression operand, Type tested) implements Expression {
    static final Rule<Type, Expression> RULE = new Rule<>(
            3,
            (type, scope) -> type == Type.BOOLEAN,
            (type, scope, grower) -> new InstanceTest(
                    new Cast(Type.OBJECT, grower.expression(Type.OBJECT, scope)),
                    grower.dice().any(Type.BOXED_INT, Type.STRING, Type.BOXED_LONG, Type.PAIR)));

    @Override
    public Type type() {
        return Type.BOOLEAN;
    }

    @Override
    public int precedence() {
        return Precedence.RELATION;
    }

    @Override
    public void write(Source out) {
        out.add(operand.asOperand(Precedence.RELATION), " instanceof ", tested);
    }
}
