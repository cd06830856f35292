package dev.bobbin.fuzzer.expression;

import dev.bobbin.fuzzer.grow.Dice;
import dev.bobbin.fuzzer.grow.Grower;
import dev.bobbin.fuzzer.grow.Rule;
import dev.bobbin.fuzzer.grow.Scope;
import dev.bobbin.fuzzer.tree.Source;
import dev.bobbin.fuzzer.tree.Type;

/** A string and anything else, joined by {@code +}. Strings that may be long are cut first, so that none grows for ever. */
public record Concatenation(Expression left, Expression right) implements Expression {
    static final Rule<Type, Expression> RULE =
            new Rule<>(12, (type, scope) -> type == Type.STRING, (type, scope, grower) -> {
                Expression string = string(scope, grower);
                Expression other = operand(scope, grower);
                return grower.dice().chance(70) ? new Concatenation(string, other) : new Concatenation(other, string);
            });

    /** A string that is not long. */
    private static Expression string(Scope scope, Grower grower) {
        Expression string = grower.expression(Type.STRING, scope);
        return string instanceof Literal || string instanceof Concatenation ? string : new Coerced(Type.STRING, string);
    }

    /** An operand that is not long. */
    static Expression operand(Scope scope, Grower grower) {
        Dice dice = grower.dice();
        if (dice.chance(30)) return string(scope, grower);
        Type type = dice.pick(Type.PRIMITIVES);
        return grower.expression(dice.chance(20) ? type.boxed() : type, scope);
    }

    @Override
    public Type type() {
        return Type.STRING;
    }

    @Override
    public int precedence() {
        return Precedence.SUM;
    }

    @Override
    public void write(Source out) {
        out.add(left.asOperand(Precedence.SUM), " + ", right.asOperand(Precedence.PRODUCT));
    }
}
