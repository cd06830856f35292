package dev.bobbin.fuzzer.expression;

import dev.bobbin.fuzzer.grow.Rule;
import dev.bobbin.fuzzer.tree.Source;
import dev.bobbin.fuzzer.tree.Type;

/** A diamond, or a lambda, whose type depends on the method it is handed to, beside another argument. */
public record Targeted(boolean isDiamond, Expression content, Expression other) implements Expression {
    static final Rule<Type, Expression> RULE = new Rule<>(
            2,
            (type, scope) -> type == Type.STRING,
            (type, scope, grower) -> new Targeted(
                    grower.dice().chance(50),
                    grower.expression(Type.STRING, scope),
                    grower.expression(Type.STRING, scope)));

    @Override
    public Type type() {
        return Type.STRING;
    }

    @Override
    public void write(Source out) {
        if (isDiamond) {
            out.add("first(new ArrayList<>(Arrays.asList(", content, ", \"b\")), ", other, ")");
        } else {
            out.add("joined(part -> part.concat(\"+\"), ", content, ", ", other, ")");
        }
    }
}
