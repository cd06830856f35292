package dev.bobbin.fuzzer.expression;

import dev.bobbin.fuzzer.grow.Rule;
import dev.bobbin.fuzzer.tree.Source;
import dev.bobbin.fuzzer.tree.Type;
import java.util.Optional;

/** A method of a string: {@code s.concat(t)}, {@code s.length()}, {@code s.equals(o)}. */
public record TextPart(Expression text, String method, Optional<Expression> argument, Type type) implements Expression {
    static final Rule<Type, Expression> LENGTH = new Rule<>(
            3,
            (type, scope) -> type == Type.INT,
            (type, scope, grower) ->
                    new TextPart(grower.expression(Type.STRING, scope), "length", Optional.empty(), type));

    static final Rule<Type, Expression> EQUALS = new Rule<>(
            3,
            (type, scope) -> type == Type.BOOLEAN,
            (type, scope, grower) -> new TextPart(
                    grower.expression(Type.STRING, scope),
                    "equals",
                    Optional.of(grower.expression(Type.OBJECT, scope)),
                    type));

    @Override
    public void write(Source out) {
        out.add(text.asOperand(Precedence.PRIMARY), ".", method, "(");
        argument.ifPresent(out::add);
        out.add(")");
    }
}
