package dev.bobbin.fuzzer.expression;

import dev.bobbin.fuzzer.grow.Grower;
import dev.bobbin.fuzzer.grow.Rule;
import dev.bobbin.fuzzer.grow.Scope;
import dev.bobbin.fuzzer.tree.Source;
import dev.bobbin.fuzzer.tree.Type;
import java.util.List;
import java.util.stream.Stream;

/** A new array of four elements. */
public record NewArray(Type type, List<Expression> elements) implements Expression {
    static final Rule<Type, Expression> RULE =
            new Rule<>(3, (type, scope) -> type.isArray(), (type, scope, grower) -> of(type, scope, grower));

    static NewArray of(Type type, Scope scope, Grower grower) {
        return new NewArray(
                type,
                Stream.generate(() -> grower.expression(type.content(), scope))
                        .limit(4)
                        .toList());
    }

    @Override
    public void write(Source out) {
        out.add("new ", type, " {").join(", ", elements).add("}");
    }
}
