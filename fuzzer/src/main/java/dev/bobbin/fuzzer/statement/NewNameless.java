package dev.bobbin.fuzzer.statement;

import dev.bobbin.fuzzer.expression.Expression;
import dev.bobbin.fuzzer.grow.Grower;
import dev.bobbin.fuzzer.grow.Rule;
import dev.bobbin.fuzzer.grow.Scope;
import dev.bobbin.fuzzer.tree.Source;
import dev.bobbin.fuzzer.tree.Type;
import dev.bobbin.fuzzer.tree.Variable;
import java.util.List;
import java.util.Optional;

/** {@code var o = new Object() { … };}: the variable's type has no name, and its members can be used all the same. */
public record NewNameless(Variable variable, Expression initial, Expression step) implements Statement {
    private static final Variable OWN = new Variable("n", Type.INT, Variable.Role.MUTABLE);
    private static final Variable GIVEN = new Variable("given", Type.INT, Variable.Role.CONSTANT);

    static final Rule<Object, Statement> RULE =
            new Rule<>(3, (any, scope) -> true, (any, scope, grower) -> of(scope, grower));

    private static Statement of(Scope scope, Grower grower) {
        Variable variable = new Variable(scope.reserveName(grower.dice()), Type.NAMELESS, Variable.Role.CONSTANT);
        // javac 17 crashes on patterns in the initialisers of fields.
        Expression initial = grower.simple(Type.INT, scope.closure(List.of(), Optional.empty()));
        Expression step = grower.expression(Type.INT, scope.closure(List.of(OWN, GIVEN), Optional.of(Type.INT)));
        scope.declare(variable);
        return new NewNameless(variable, initial, step);
    }

    @Override
    public void write(Source out) {
        out.line("var ", variable, " = new Object() ").open();
        out.line("int n = ", initial, ";");
        out.line("int step(int given) ").open();
        out.line("return n += ", step, ";").shut();
        out.shut().add(";");
    }
}
