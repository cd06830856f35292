package dev.bobbin.fuzzer.expression;

import dev.bobbin.fuzzer.grow.Rule;
import dev.bobbin.fuzzer.tree.Source;
import dev.bobbin.fuzzer.tree.Type;

/** What a supplier gives. */
public record SuppliedValue(Expression supplier) implements Expression {
    static final Rule<Type, Expression> RULE = new Rule<>(
            5,
            (type, scope) -> type == Type.OBJECT
                    && !scope.readable(v -> v.type() == Type.SUPPLIER).isEmpty(),
            (type, scope, grower) -> new SuppliedValue(
                    new LocalRead(grower.dice().pick(scope.readable(v -> v.type() == Type.SUPPLIER)))));

    @Override
    public Type type() {
        return Type.OBJECT;
    }

    @Override
    public void write(Source out) {
        out.add(supplier.asOperand(Precedence.PRIMARY), ".get()");
    }
}
