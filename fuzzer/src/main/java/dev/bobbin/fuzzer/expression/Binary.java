package dev.bobbin.fuzzer.expression;

import dev.bobbin.fuzzer.grow.Dice;
import dev.bobbin.fuzzer.grow.Grower;
import dev.bobbin.fuzzer.grow.Rule;
import dev.bobbin.fuzzer.grow.Scope;
import dev.bobbin.fuzzer.tree.Source;
import dev.bobbin.fuzzer.tree.Type;
import java.util.List;

/** Two operands and an operator between them: arithmetic, shifts, bits, comparisons and logic. */
public record Binary(Expression left, String operator, Expression right, Type type) implements Expression {
    static final Rule<Type, Expression> ARITHMETIC = new Rule<>(
            12,
            (type, scope) -> type == Type.INT || type == Type.LONG || type == Type.FLOAT || type == Type.DOUBLE,
            (type, scope, grower) -> arithmetic(type, scope, grower));

    static final Rule<Type, Expression> SHIFT = new Rule<>(
            3,
            (type, scope) -> type == Type.INT || type == Type.LONG,
            (type, scope, grower) -> new Binary(
                    grower.expression(type, scope),
                    grower.dice().any("<<", ">>", ">>>"),
                    grower.expression(grower.dice().pick(Type.INTEGRALS), scope),
                    type));

    static final Rule<Type, Expression> LOGIC = new Rule<>(
            10,
            (type, scope) -> type == Type.BOOLEAN,
            (type, scope, grower) -> new Binary(
                    grower.condition(scope),
                    grower.dice().any("&&", "||", "&&", "||", "&", "|", "^", "==", "!="),
                    grower.condition(scope),
                    type));

    static final Rule<Type, Expression> COMPARISON =
            new Rule<>(10, (type, scope) -> type == Type.BOOLEAN, (type, scope, grower) -> comparison(scope, grower));

    private static Expression arithmetic(Type type, Scope scope, Grower grower) {
        Dice dice = grower.dice();
        List<String> operators = type == Type.INT || type == Type.LONG
                ? List.of("+", "-", "*", "/", "%", "&", "|", "^", "+", "-")
                : List.of("+", "-", "*", "/", "%");
        Expression typed = grower.expression(dice.chance(10) ? type.boxed() : type, scope);
        Expression other = grower.expression(narrower(type, dice), scope);
        boolean typedFirst = dice.chance(60);
        return new Binary(typedFirst ? typed : other, dice.pick(operators), typedFirst ? other : typed, type);
    }

    /** A numeric type that is promoted to the given one. */
    private static Type narrower(Type type, Dice dice) {
        if (dice.chance(50)) return type;
        List<Type> narrower = Type.NUMERICS.subList(0, Type.NUMERICS.indexOf(type) + 1);
        Type chosen = dice.pick(narrower);
        return dice.chance(10) ? chosen.boxed() : chosen;
    }

    private static Expression comparison(Scope scope, Grower grower) {
        Dice dice = grower.dice();
        if (dice.chance(15)) {
            Type same = dice.any(Type.STRING, Type.BOXED_INT, Type.BOXED_BOOLEAN);
            return new Binary(
                    grower.expression(same, scope), dice.any("==", "!="), grower.expression(same, scope), Type.BOOLEAN);
        }
        return new Binary(
                grower.expression(narrower(Type.DOUBLE, dice), scope),
                dice.any("<", "<=", ">", ">=", "==", "!="),
                grower.expression(dice.pick(Type.NUMERICS), scope),
                Type.BOOLEAN);
    }

    @Override
    public int precedence() {
        return Precedence.of(operator);
    }

    @Override
    public void write(Source out) {
        out.add(left.asOperand(precedence()), " ", operator, " ", right.asOperand(precedence() + 1));
    }
}
