package dev.bobbin.fuzzer.statement;

import dev.bobbin.fuzzer.expression.Cast;
import dev.bobbin.fuzzer.expression.Expression;
import dev.bobbin.fuzzer.grow.Rule;
import dev.bobbin.fuzzer.tree.Source;

/** {@code yield} of a switch expression. */
public record Yielding(Expression value) implements Statement {
    static final Rule<Object, Statement> RULE = new Rule<>(
            3,
            (any, scope) -> scope.yielded().isPresent(),
            (any, scope, grower) ->
                    new Yielding(grower.expression(scope.yielded().orElseThrow(), scope)));

    @Override
    public boolean completes() {
        return false;
    }

    @Override
    public void write(Source out) {
        // Java takes "yield (a).b" for a call.
        boolean isCallLike = Source.of(value).startsWith("(") && !(value instanceof Cast);
        out.line("yield ", isCallLike ? new Cast(value.type(), value) : value, ";");
    }
}
