package dev.bobbin.fuzzer.expression;

import dev.bobbin.fuzzer.grow.Grower;
import dev.bobbin.fuzzer.grow.Rule;
import dev.bobbin.fuzzer.grow.Scope;
import dev.bobbin.fuzzer.tree.Source;
import dev.bobbin.fuzzer.tree.Type;
import dev.bobbin.fuzzer.tree.Variable;
import java.util.List;
import java.util.Optional;

/** An object of an anonymous class with a field and a method, and a call of that method. */
public record Anonymous(Expression initial, Expression result, Expression argument, Type type) implements Expression {
    private static final Variable FIELD = new Variable("own", Type.LONG, Variable.Role.MUTABLE);
    private static final Variable PARAMETER = new Variable("given", Type.INT, Variable.Role.MUTABLE);

    static final Rule<Type, Expression> RULE =
            new Rule<>(2, (type, scope) -> type.isPlain(), (type, scope, grower) -> of(type, scope, grower));

    private static Expression of(Type type, Scope scope, Grower grower) {
        Scope closure = scope.closure(List.of(FIELD, PARAMETER), Optional.of(type));
        return new Anonymous(
                // javac 17 crashes on patterns in the initialisers of fields.
                grower.simple(Type.LONG, scope.closure(List.of(), Optional.empty())),
                grower.expression(type, closure),
                grower.expression(Type.INT, scope),
                type);
    }

    @Override
    public void write(Source out) {
        out.add("new Object() ").open();
        out.line("long own = ", initial, ";");
        out.line(type, " call(int given) ").open();
        out.line("return ", result, ";").shut();
        out.shut().add(".call(", argument, ")");
    }
}
