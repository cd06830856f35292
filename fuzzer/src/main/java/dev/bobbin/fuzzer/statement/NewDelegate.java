package dev.bobbin.fuzzer.statement;

import dev.bobbin.fuzzer.expression.NewGenerator;
import dev.bobbin.fuzzer.grow.Grower;
import dev.bobbin.fuzzer.grow.Rule;
import dev.bobbin.fuzzer.grow.Scope;
import dev.bobbin.fuzzer.tree.Source;
import dev.bobbin.fuzzer.tree.Type;
import dev.bobbin.fuzzer.tree.Variable;

/** A generator object in a variable, for {@link Delegated} to be used more than once. */
public record NewDelegate(Variable variable, NewGenerator generator) implements Statement {
    static final Rule<Object, Statement> RULE = new Rule<>(
            4,
            (any, scope) -> scope.suspends() && !scope.home().generators().isEmpty(),
            (any, scope, grower) -> of(scope, grower));

    private static Statement of(Scope scope, Grower grower) {
        NewGenerator generator = NewGenerator.of(grower.dice().pick(scope.home().generators()), scope, grower);
        Variable variable = new Variable(scope.reserveName(grower.dice()), Type.DELEGATE, Variable.Role.CONSTANT);
        scope.declare(variable);
        return new NewDelegate(variable, generator);
    }

    @Override
    public void write(Source out) {
        out.line("var ", variable, " = ", generator, ";");
    }
}
