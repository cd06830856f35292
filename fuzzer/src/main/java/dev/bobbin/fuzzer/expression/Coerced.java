package dev.bobbin.fuzzer.expression;

import dev.bobbin.fuzzer.tree.Source;
import dev.bobbin.fuzzer.tree.Type;

/** Any object, made a value of a type by {@code dev.bobbin.oracle.As}. */
public record Coerced(Type type, Expression operand) implements Expression {
    @Override
    public void write(Source out) {
        out.add(type.coercion(), "(", operand, ")");
    }
}
