package dev.bobbin.fuzzer.expression;

import dev.bobbin.fuzzer.grow.Grower;
import dev.bobbin.fuzzer.grow.Rule;
import dev.bobbin.fuzzer.grow.Scope;
import dev.bobbin.fuzzer.tree.Source;
import dev.bobbin.fuzzer.tree.Type;
import java.util.Optional;

/** {@code ++} or {@code --}, before or after, of a number or a box of one. */
public record Increment(Place place, String operator, boolean isPrefix) implements Expression {
    static final Rule<Type, Expression> RULE = new Rule<>(
            5,
            (type, scope) -> type.unboxed().isNumeric(),
            (type, scope, grower) -> of(type, scope, grower).orElseGet(() -> grower.expression(type, scope)));

    /** An increment of something of the type, if there is any. */
    public static Optional<Expression> of(Type type, Scope scope, Grower grower) {
        return Place.any(type, scope, grower)
                .map(place -> new Increment(
                        place, grower.dice().any("++", "--"), grower.dice().chance(50)));
    }

    @Override
    public Type type() {
        return place.type();
    }

    @Override
    public int precedence() {
        return Precedence.UNARY;
    }

    @Override
    public void write(Source out) {
        if (isPrefix) {
            out.add(operator, place);
        } else {
            out.add(place, operator);
        }
    }
}
