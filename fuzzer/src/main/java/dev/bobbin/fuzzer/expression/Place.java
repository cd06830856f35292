package dev.bobbin.fuzzer.expression;

import dev.bobbin.fuzzer.grow.Grower;
import dev.bobbin.fuzzer.grow.Scope;
import dev.bobbin.fuzzer.tree.Field;
import dev.bobbin.fuzzer.tree.Type;
import dev.bobbin.fuzzer.tree.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What can be assigned to as well as read. */
public sealed interface Place extends Expression permits CellField, ElementRead, FieldRead, LocalRead {
    /** Something of the type that can be assigned to, if there is any. */
    static Optional<Place> any(Type type, Scope scope, Grower grower) {
        List<Place> places = all(type, scope, grower);
        return places.isEmpty() ? Optional.empty() : Optional.of(grower.dice().pick(places));
    }

    /** One place of each kind for every variable of the type that can be assigned to here. */
    private static List<Place> all(Type type, Scope scope, Grower grower) {
        List<Place> places = new ArrayList<>();
        if (!scope.isGuard()) named(type, scope, grower, places);
        if (CellField.has(type)) places.add(CellField.of(type, scope, grower));
        Type.ARRAYS.stream()
                .filter(array -> array.content() == type && ElementRead.fits(array, scope))
                .forEach(array -> places.add(ElementRead.of(array, scope, grower)));
        return places;
    }

    private static void named(Type type, Scope scope, Grower grower, List<Place> places) {
        for (Variable variable : scope.readable(v -> v.type() == type && v.isMutable())) {
            places.add(new LocalRead(variable));
        }
        for (Field field : scope.home().fields()) {
            if (field.type() == type) places.add(FieldRead.of(field, scope, grower.dice()));
        }
    }
}
