package dev.bobbin.fuzzer.expression;

import dev.bobbin.fuzzer.grow.Rule;
import dev.bobbin.fuzzer.tree.Source;
import dev.bobbin.fuzzer.tree.Type;

/** {@code !}, {@code -}, {@code +} or {@code ~} of something. */
public record Unary(String operator, Expression operand, Type type) implements Expression {
    static final Rule<Type, Expression> RULE = new Rule<>(
            3,
            (type, scope) -> type == Type.BOOLEAN || type == Type.INT || type == Type.LONG || type == Type.DOUBLE,
            (type, scope, grower) -> {
                String operator = type == Type.BOOLEAN
                        ? "!"
                        : type == Type.DOUBLE ? "-" : grower.dice().any("-", "~", "+");
                Type operand = grower.dice().chance(15) ? type.boxed() : type;
                return new Unary(operator, grower.expression(operand, scope), type);
            });

    @Override
    public int precedence() {
        return Precedence.UNARY;
    }

    @Override
    public void write(Source out) {
        out.add(operator, operand.asOperand(Precedence.PRIMARY));
    }
}
