package dev.bobbin.fuzzer.expression;

import dev.bobbin.fuzzer.grow.Rule;
import dev.bobbin.fuzzer.tree.Source;
import dev.bobbin.fuzzer.tree.Type;

/** An expression in parentheses that nothing asks for, beside a comment that looks like code. */
public record Parenthesized(String comment, Expression inner) implements Expression {
    static final Rule<Type, Expression> RULE = new Rule<>(
            2,
            (type, scope) -> type.isPlain() || type.isArray(),
            (type, scope, grower) -> new Parenthesized(
                    grower.dice().any("", "", "/* ) */ ", "/* \" */ ", "/* } ; */ ", "// (\n "),
                    grower.expression(type, scope)));

    @Override
    public Type type() {
        return inner.type();
    }

    @Override
    public void write(Source out) {
        out.add("(", comment, inner, ")");
    }
}
