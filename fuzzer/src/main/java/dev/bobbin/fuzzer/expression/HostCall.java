package dev.bobbin.fuzzer.expression;

import dev.bobbin.fuzzer.grow.Dice;
import dev.bobbin.fuzzer.grow.Grower;
import dev.bobbin.fuzzer.grow.Rule;
import dev.bobbin.fuzzer.grow.Scope;
import dev.bobbin.fuzzer.tree.Source;
import dev.bobbin.fuzzer.tree.Type;
import java.util.ArrayList;
import java.util.List;

/** A call of one of the host's own methods, which show what they are given: by overload, in an array, or as it is. */
public record HostCall(String qualifier, String method, List<Expression> arguments, Type type) implements Expression {
    /** Says which overload was chosen, and so what static type its argument has. */
    static final Rule<Type, Expression> KIND = new Rule<>(
            4,
            (type, scope) -> type == Type.STRING,
            (type, scope, grower) -> new HostCall(
                    "",
                    "kind",
                    List.of(typed(scope, grower), new Cast(Type.OBJECT, grower.expression(Type.OBJECT, scope))),
                    type));

    static final Rule<Type, Expression> JOIN = new Rule<>(
            3,
            (type, scope) -> type == Type.STRING,
            (type, scope, grower) -> call("join", grower.dice().between(0, 3), type, scope, grower, Type.OBJECT));

    static final Rule<Type, Expression> SUM = new Rule<>(
            4,
            (type, scope) -> type == Type.INT,
            (type, scope, grower) ->
                    call("sum", grower.dice().between(0, 3), type, scope, grower, Type.INT, Type.SHORT, Type.CHAR));

    static final Rule<Type, Expression> SAME = new Rule<>(
            3,
            (type, scope) -> type.isBoxed() || type == Type.STRING || type == Type.PAIR || type.isArray(),
            (type, scope, grower) -> call("same", 1, type, scope, grower, type));

    static final Rule<Type, Expression> TOUCH = new Rule<>(
            4,
            (type, scope) -> type == Type.LONG || type == Type.INT,
            (type, scope, grower) -> call(
                    type == Type.INT ? grower.dice().any("touch", "touch", "resume", "next", "end") : "touchLong",
                    1,
                    type,
                    scope,
                    grower,
                    type));

    /** An operand that no two overloads fit equally well. */
    private static Expression typed(Scope scope, Grower grower) {
        Dice dice = grower.dice();
        Expression number = grower.expression(dice.pick(Type.NUMERICS), scope);
        if (dice.chance(40)) {
            Expression other = grower.expression(dice.pick(Type.NUMERICS), scope);
            return new Conditional(grower.condition(scope), number, other, Type.OBJECT);
        }
        if (dice.chance(50)) return number;
        Type type = dice.any(Type.BOXED_INT, Type.BOXED_CHAR, Type.STRING, Type.OBJECT);
        return new Cast(type, grower.expression(type, scope));
    }

    private static Expression call(
            String method, int count, Type type, Scope scope, Grower grower, Type... argumentTypes) {
        List<Expression> arguments = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            arguments.add(grower.expression(grower.dice().any(argumentTypes), scope));
        }
        String qualifier = grower.dice().chance(15) ? scope.home().name() + "." : "";
        return new HostCall(qualifier, method, arguments, type);
    }

    @Override
    public void write(Source out) {
        out.add(qualifier, method, "(").join(", ", arguments).add(")");
    }
}
