package dev.bobbin.fuzzer.expression;

import dev.bobbin.fuzzer.grow.Rule;
import dev.bobbin.fuzzer.tree.Source;
import dev.bobbin.fuzzer.tree.Type;
import java.util.List;

/** A value whose evaluation is logged, so that the order of evaluation shows. */
public record Seen(String tag, Expression value) implements Expression {
    /** The types for which {@code Log.seen} keeps the type and is not ambiguous. */
    private static final List<Type> TYPES =
            List.of(Type.INT, Type.LONG, Type.DOUBLE, Type.BOOLEAN, Type.STRING, Type.PAIR);

    static final Rule<Type, Expression> RULE = new Rule<>(
            8,
            (type, scope) -> TYPES.contains(type),
            (type, scope, grower) -> new Seen(scope.home().nextTag(), grower.expression(type, scope)));

    @Override
    public Type type() {
        return value.type();
    }

    @Override
    public void write(Source out) {
        out.add("seen(\"", tag, "\", ", value, ")");
    }
}
