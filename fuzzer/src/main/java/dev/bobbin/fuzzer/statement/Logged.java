package dev.bobbin.fuzzer.statement;

import dev.bobbin.fuzzer.expression.Expression;
import dev.bobbin.fuzzer.grow.Grower;
import dev.bobbin.fuzzer.grow.Rule;
import dev.bobbin.fuzzer.grow.Scope;
import dev.bobbin.fuzzer.tree.Source;
import dev.bobbin.fuzzer.tree.Type;

/** {@code log("#1", …)}: a side effect that shows a value. */
public record Logged(String tag, Expression value) implements Statement {
    static final Rule<Object, Statement> RULE =
            new Rule<>(10, (any, scope) -> true, (any, scope, grower) -> of(scope, grower));

    static Statement of(Scope scope, Grower grower) {
        return new Logged(scope.home().nextTag(), grower.expression(Type.OBJECT, scope));
    }

    @Override
    public void write(Source out) {
        out.line("log(\"", tag, "\", ", value, ");");
    }
}
