package dev.bobbin.fuzzer.statement;

import dev.bobbin.fuzzer.expression.Expression;
import dev.bobbin.fuzzer.grow.Rule;
import dev.bobbin.fuzzer.tree.Source;
import dev.bobbin.fuzzer.tree.Type;

/** {@code assert}, with a detail. */
public record Assertion(Expression condition, Expression detail) implements Statement {
    static final Rule<Object, Statement> RULE = new Rule<>(
            1,
            (any, scope) -> true,
            (any, scope, grower) -> new Assertion(grower.condition(scope), grower.expression(Type.STRING, scope)));

    @Override
    public void write(Source out) {
        out.line("assert ", condition, " : ", detail, ";");
    }
}
