package dev.bobbin.fuzzer.expression;

import dev.bobbin.fuzzer.grow.Dice;
import dev.bobbin.fuzzer.grow.Rule;
import dev.bobbin.fuzzer.grow.Scope;
import dev.bobbin.fuzzer.tree.Field;
import dev.bobbin.fuzzer.tree.Source;
import dev.bobbin.fuzzer.tree.Type;
import java.util.List;

/** A field of the host, with or without a qualifier. */
public record FieldRead(Field field, String qualifier) implements Place {
    static final Rule<Type, Expression> RULE = new Rule<>(
            5,
            (type, scope) -> !candidates(type, scope).isEmpty(),
            (type, scope, grower) -> of(grower.dice().pick(candidates(type, scope)), scope, grower.dice()));

    private static List<Field> candidates(Type type, Scope scope) {
        return scope.home().fields().stream().filter(f -> f.type() == type).toList();
    }

    static FieldRead of(Field field, Scope scope, Dice dice) {
        if (dice.chance(60) && !scope.isTaken(field.name())) return new FieldRead(field, "");
        String host = scope.home().name();
        return new FieldRead(field, field.isStatic() ? host + "." : host + ".this.");
    }

    @Override
    public Type type() {
        return field.type();
    }

    @Override
    public void write(Source out) {
        out.add(qualifier, field.name());
    }
}
