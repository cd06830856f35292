package dev.bobbin.fuzzer.statement;

import dev.bobbin.fuzzer.expression.Expression;
import dev.bobbin.fuzzer.grow.Grower;
import dev.bobbin.fuzzer.grow.Rule;
import dev.bobbin.fuzzer.grow.Scope;
import dev.bobbin.fuzzer.tree.Source;
import dev.bobbin.fuzzer.tree.Type;
import dev.bobbin.fuzzer.tree.Variable;
import java.util.List;

/** A variable that is declared first and assigned in both branches of an if; it may be final. */
public record Deferred(
        String modifier, Variable variable, Expression condition, Block before, Expression then, Expression otherwise)
        implements Statement {
    static final Rule<Object, Statement> RULE =
            new Rule<>(3, (any, scope) -> true, (any, scope, grower) -> of(scope, grower));

    private static Statement of(Scope scope, Grower grower) {
        Type type = grower.dice().any(Type.INT, Type.STRING, Type.LONG, Type.BOXED_INT, Type.BOOLEAN);
        boolean isConstant = grower.dice().chance(60);
        Variable variable = new Variable(
                scope.reserveName(grower.dice()), type, isConstant ? Variable.Role.CONSTANT : Variable.Role.MUTABLE);
        Expression condition = grower.condition(scope);
        Block before = new Block(List.of(Logged.of(scope.inner(), grower)));
        Expression then = grower.expression(type, scope);
        Expression otherwise = grower.expression(type, scope);
        scope.declare(variable);
        return new Deferred(isConstant ? "final " : "", variable, condition, before, then, otherwise);
    }

    @Override
    public void write(Source out) {
        out.line(modifier, variable.type(), " ", variable.name(), ";");
        out.line("if (", condition, ") ").open().add(before.statements().toArray());
        out.line(variable.name(), " = ", then, ";").shut();
        out.add(" else ").open();
        out.line(variable.name(), " = ", otherwise, ";").shut();
    }
}
