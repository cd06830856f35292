package dev.bobbin.fuzzer.expression;

import dev.bobbin.fuzzer.grow.Dice;
import dev.bobbin.fuzzer.grow.Grower;
import dev.bobbin.fuzzer.grow.Rule;
import dev.bobbin.fuzzer.grow.Scope;
import dev.bobbin.fuzzer.tree.Source;
import dev.bobbin.fuzzer.tree.Type;
import dev.bobbin.fuzzer.tree.Variable;

/** {@code o instanceof Pair(Pair(var a, T b), U c) && g ? x : y}, where {@code g} and {@code x} use the variables. */
public record Decomposition(
        Expression operand, String pattern, Expression guard, Expression then, Expression otherwise, Type type)
        implements Expression {
    static final Rule<Type, Expression> RULE = new Rule<>(
            4,
            (type, scope) -> type.isPlain() && scope.home().release() >= 21,
            (type, scope, grower) -> of(type, scope, grower));

    private static Expression of(Type type, Scope scope, Grower grower) {
        Scope bound = scope.inner();
        Expression operand = new Cast(Type.OBJECT, grower.expression(Type.OBJECT, bound));
        String pattern = pattern(bound, grower, 2);
        return new Decomposition(
                operand,
                pattern,
                grower.condition(bound),
                grower.expression(type, bound),
                grower.expression(type, scope.inner()),
                type);
    }

    /** A pattern of a pair; its variables are declared in the scope. */
    public static String pattern(Scope scope, Grower grower, int depth) {
        return "Pair(" + part(scope, grower, depth) + ", " + part(scope, grower, depth) + ")";
    }

    private static String part(Scope scope, Grower grower, int depth) {
        Dice dice = grower.dice();
        if (depth > 0 && dice.chance(25)) return pattern(scope, grower, depth - 1);
        if (scope.home().release() >= 22 && dice.chance(30)) return dice.any("_", "var _", "String _");
        Type type = dice.any(Type.OBJECT, Type.OBJECT, Type.BOXED_INT, Type.STRING);
        Variable variable = new Variable(scope.reserveName(dice), type, Variable.Role.CONSTANT);
        scope.declare(variable);
        return (type == Type.OBJECT && dice.chance(50) ? "var" : type) + " " + variable.name();
    }

    @Override
    public int precedence() {
        return Precedence.CONDITIONAL;
    }

    @Override
    public void write(Source out) {
        out.add(operand.asOperand(Precedence.RELATION), " instanceof ", pattern);
        out.add(" && ", guard.asOperand(Precedence.BIT_OR), " ? ", then.asOperand(Precedence.CONDITIONAL), " : ");
        out.add(otherwise.asOperand(Precedence.CONDITIONAL));
    }
}
