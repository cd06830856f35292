package dev.bobbin.fuzzer.expression;

import dev.bobbin.fuzzer.grow.Rule;
import dev.bobbin.fuzzer.tree.Source;
import dev.bobbin.fuzzer.tree.Type;

/** {@code c ? a : b}. Asked for an object, its arms may be of any two types, and Java decides what becomes of them. */
public record Conditional(Expression condition, Expression then, Expression otherwise, Type type)
        implements Expression {
    static final Rule<Type, Expression> RULE = new Rule<>(
            6,
            (type, scope) -> type.isPlain() || type.isArray(),
            (type, scope, grower) -> new Conditional(
                    grower.condition(scope), grower.expression(type, scope), grower.expression(type, scope), type));

    @Override
    public int precedence() {
        return Precedence.CONDITIONAL;
    }

    @Override
    public void write(Source out) {
        out.add(condition.asOperand(Precedence.OR), " ? ", then.asOperand(Precedence.CONDITIONAL), " : ");
        out.add(otherwise.asOperand(Precedence.CONDITIONAL));
    }
}
