package dev.bobbin.fuzzer.statement;

import dev.bobbin.fuzzer.expression.Expression;
import dev.bobbin.fuzzer.grow.Grower;
import dev.bobbin.fuzzer.grow.Rule;
import dev.bobbin.fuzzer.grow.Scope;
import dev.bobbin.fuzzer.tree.Source;
import dev.bobbin.fuzzer.tree.Type;

/** {@code throw} of a new exception. */
public record Throw(String exception, Expression message) implements Statement {
    static final Rule<Object, Statement> RULE =
            new Rule<>(3, (any, scope) -> scope.depth() > 2, (any, scope, grower) -> of(scope, grower));

    static Statement of(Scope scope, Grower grower) {
        String exception =
                grower.dice().any("IllegalStateException", "IllegalArgumentException", "IOException", "Error");
        return new Throw(
                exception.equals("IOException") && !scope.mayThrow() ? "RuntimeException" : exception,
                grower.expression(Type.STRING, scope));
    }

    @Override
    public boolean completes() {
        return false;
    }

    @Override
    public void write(Source out) {
        out.line("throw new ", exception, "(", message, ");");
    }
}
