package dev.bobbin.fuzzer.statement;

import dev.bobbin.fuzzer.expression.Expression;
import dev.bobbin.fuzzer.expression.SwitchExpression;
import dev.bobbin.fuzzer.grow.Dice;
import dev.bobbin.fuzzer.grow.Grower;
import dev.bobbin.fuzzer.grow.Rule;
import dev.bobbin.fuzzer.grow.Scope;
import dev.bobbin.fuzzer.tree.Source;
import dev.bobbin.fuzzer.tree.Type;
import dev.bobbin.fuzzer.tree.Variable;
import java.util.List;

/** The declaration of a local variable: with its type, or with {@code var} where that comes to the same. */
public record LocalVariable(String modifier, boolean isInferred, Variable variable, Expression initial)
        implements Statement {
    private static final List<Type> TYPES = List.of(
            Type.INT,
            Type.INT,
            Type.INT,
            Type.LONG,
            Type.BOOLEAN,
            Type.STRING,
            Type.STRING,
            Type.OBJECT,
            Type.BOXED_INT,
            Type.BYTE,
            Type.SHORT,
            Type.CHAR,
            Type.FLOAT,
            Type.DOUBLE,
            Type.BOXED_LONG,
            Type.BOXED_BOOLEAN,
            Type.BOXED_BYTE,
            Type.BOXED_CHAR,
            Type.BOXED_DOUBLE,
            Type.BOXED_SHORT,
            Type.BOXED_FLOAT,
            Type.INTS,
            Type.LONGS,
            Type.STRINGS,
            Type.PAIR,
            Type.SUPPLIER,
            Type.SUPPLIER);

    static final Rule<Object, Statement> RULE =
            new Rule<>(24, (any, scope) -> true, (any, scope, grower) -> of(scope, grower));

    private static Statement of(Scope scope, Grower grower) {
        Dice dice = grower.dice();
        Type type = dice.pick(TYPES);
        boolean isConstant = dice.chance(45) || !type.isPlain();
        boolean isFinal = isConstant && dice.chance(40);
        boolean isInferred = dice.chance(25) && type != Type.SUPPLIER;
        String name = scope.reserveName(dice);
        Expression initial = grower.expression(type, scope);
        Variable variable = new Variable(name, type, isConstant ? Variable.Role.CONSTANT : Variable.Role.MUTABLE);
        scope.declare(variable);
        // var takes the type of the initialiser, which need not be the variable's; javac fails on lambdas within some.
        boolean isSame = initial.type() == type && type != Type.OBJECT && !(initial instanceof SwitchExpression);
        return new LocalVariable(isFinal ? "final " : "", isInferred && isSame, variable, initial);
    }

    @Override
    public void write(Source out) {
        out.line(modifier, isInferred ? "var" : variable.type(), " ", variable.name(), " = ", initial, ";");
    }
}
