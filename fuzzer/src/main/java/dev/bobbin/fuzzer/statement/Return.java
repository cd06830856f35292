package dev.bobbin.fuzzer.statement;

import dev.bobbin.fuzzer.expression.Expression;
import dev.bobbin.fuzzer.grow.Grower;
import dev.bobbin.fuzzer.grow.Rule;
import dev.bobbin.fuzzer.grow.Scope;
import dev.bobbin.fuzzer.tree.Source;
import java.util.Optional;

/** {@code return}. */
public record Return(Optional<Expression> value) implements Statement {
    static final Rule<Object, Statement> RULE = new Rule<>(
            1, (any, scope) -> scope.mayReturn() && scope.depth() > 2, (any, scope, grower) -> of(scope, grower));

    static Statement of(Scope scope, Grower grower) {
        return new Return(scope.result().map(type -> grower.expression(type, scope)));
    }

    @Override
    public boolean completes() {
        return false;
    }

    @Override
    public void write(Source out) {
        out.line("return");
        value.ifPresent(v -> out.add(" ", v));
        out.add(";");
    }
}
