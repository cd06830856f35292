package dev.bobbin.fuzzer.expression;

import dev.bobbin.fuzzer.grow.Dice;
import dev.bobbin.fuzzer.grow.Grower;
import dev.bobbin.fuzzer.grow.Rule;
import dev.bobbin.fuzzer.grow.Scope;
import dev.bobbin.fuzzer.tree.Source;
import dev.bobbin.fuzzer.tree.Type;

/** An element of an array of four; the index is mostly within bounds. */
public record ElementRead(Expression array, Expression index, boolean isBounded) implements Place {
    static final Rule<Type, Expression> RULE = new Rule<>(
            4,
            (type, scope) -> Type.ARRAYS.stream().anyMatch(a -> a.content() == type && fits(a, scope)),
            (type, scope, grower) -> of(arrayOf(type), scope, grower));

    private static Type arrayOf(Type element) {
        return Type.ARRAYS.stream()
                .filter(a -> a.content() == element)
                .findFirst()
                .orElseThrow();
    }

    static boolean fits(Type array, Scope scope) {
        return !scope.readable(v -> v.type() == array).isEmpty()
                || scope.home().fields().stream().anyMatch(f -> f.type() == array);
    }

    static ElementRead of(Type array, Scope scope, Grower grower) {
        Dice dice = grower.dice();
        return new ElementRead(grower.expression(array, scope), grower.expression(Type.INT, scope), !dice.chance(4));
    }

    @Override
    public Type type() {
        return array.type().content();
    }

    @Override
    public void write(Source out) {
        out.add(array.asOperand(Precedence.PRIMARY), "[");
        if (isBounded) {
            out.add(index.asOperand(Precedence.BIT_AND + 1), " & 3");
        } else {
            out.add(index);
        }
        out.add("]");
    }
}
