package dev.bobbin.fuzzer.expression;

import dev.bobbin.fuzzer.grow.Grower;
import dev.bobbin.fuzzer.grow.Rule;
import dev.bobbin.fuzzer.grow.Scope;
import dev.bobbin.fuzzer.tree.Source;
import dev.bobbin.fuzzer.tree.Type;
import dev.bobbin.fuzzer.tree.Variable;

/** {@code o instanceof T v && c ? a : b}, where {@code c} and {@code a} use the variable. */
public record Binding(
        Expression operand, Variable variable, Expression guard, Expression then, Expression otherwise, Type type)
        implements Expression {
    static final Rule<Type, Expression> RULE =
            new Rule<>(4, (type, scope) -> type.isPlain(), (type, scope, grower) -> of(type, scope, grower));

    private static Expression of(Type type, Scope scope, Grower grower) {
        Scope bound = scope.inner();
        Variable variable = variable(bound, grower);
        Expression operand = new Cast(Type.OBJECT, grower.expression(Type.OBJECT, bound));
        bound.declare(variable);
        return new Binding(
                operand,
                variable,
                grower.condition(bound),
                grower.expression(type, bound),
                grower.expression(type, scope.inner()),
                type);
    }

    /** A pattern variable. */
    public static Variable variable(Scope scope, Grower grower) {
        Type type = grower.dice().any(Type.BOXED_INT, Type.STRING, Type.BOXED_LONG, Type.BOXED_BOOLEAN, Type.PAIR);
        boolean isMutable = type.isBoxed() && grower.dice().chance(40);
        return new Variable(
                scope.reserveName(grower.dice()), type, isMutable ? Variable.Role.MUTABLE : Variable.Role.CONSTANT);
    }

    @Override
    public int precedence() {
        return Precedence.CONDITIONAL;
    }

    @Override
    public void write(Source out) {
        out.add(operand.asOperand(Precedence.RELATION), " instanceof ", variable.type(), " ", variable.name());
        out.add(" && ", guard.asOperand(Precedence.BIT_OR), " ? ", then.asOperand(Precedence.CONDITIONAL), " : ");
        out.add(otherwise.asOperand(Precedence.CONDITIONAL));
    }
}
