package dev.bobbin.fuzzer.expression;

import dev.bobbin.fuzzer.grow.Grower;
import dev.bobbin.fuzzer.grow.Rule;
import dev.bobbin.fuzzer.grow.Scope;
import dev.bobbin.fuzzer.member.Signature;
import dev.bobbin.fuzzer.tree.Source;
import dev.bobbin.fuzzer.tree.Type;

/** Delegation to a generator object that is made on the spot; the value is boxed. */
public record Delegation(boolean isExplicit, NewGenerator generator) implements Expression {
    static final Rule<Type, Expression> BOXED = new Rule<>(
            8,
            (type, scope) -> fits(type, scope),
            (type, scope, grower) ->
                    of(grower.dice().pick(DirectCall.returning(unboxed(type), scope)), true, scope, grower));

    static final Rule<Type, Expression> UNBOXED = new Rule<>(
            3,
            (type, scope) -> type.isPrimitive() && fits(type.boxed(), scope),
            (type, scope, grower) ->
                    new Cast(type, of(grower.dice().pick(DirectCall.returning(type, scope)), true, scope, grower)));

    private static boolean fits(Type type, Scope scope) {
        boolean isReference = !type.isPrimitive();
        return isReference
                && scope.suspends()
                && !DirectCall.returning(unboxed(type), scope).isEmpty();
    }

    /** Results that are primitive come boxed. */
    private static Type unboxed(Type type) {
        return type.unboxed();
    }

    /**
     * Delegation to a new generator of that method.
     *
     * @param isExplicit whether the type of its value is written, and not inferred: as an operand of overloaded methods
     */
    public static Delegation of(Signature callee, boolean isExplicit, Scope scope, Grower grower) {
        return new Delegation(isExplicit, NewGenerator.of(callee, scope, grower));
    }

    @Override
    public Type type() {
        return generator.callee().result().map(Type::boxed).orElse(Type.OBJECT);
    }

    @Override
    public void write(Source out) {
        out.add("y.", isExplicit ? "<" + type() + ">" : "", "yieldFrom(", generator, ")");
    }
}
