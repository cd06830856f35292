package dev.bobbin.fuzzer.statement;

import dev.bobbin.fuzzer.expression.Coerced;
import dev.bobbin.fuzzer.expression.Decomposition;
import dev.bobbin.fuzzer.expression.Expression;
import dev.bobbin.fuzzer.grow.Dice;
import dev.bobbin.fuzzer.grow.Grower;
import dev.bobbin.fuzzer.grow.Scope;
import dev.bobbin.fuzzer.tree.Node;
import dev.bobbin.fuzzer.tree.Source;
import dev.bobbin.fuzzer.tree.Type;
import dev.bobbin.fuzzer.tree.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A label of a switch.
 *
 * @param text {@code case 1, 2}, {@code default}, or {@code case} and a pattern
 * @param bound the variables of the pattern
 */
public record Label(String text, List<Variable> bound, Optional<Expression> guard) implements Node {
    static final Label DEFAULT = new Label("default", List.of(), Optional.empty());

    /** Labels of one switch, in an order that Java accepts. */
    public static List<Label> some(Selector.Kind kind, boolean isExhaustive, Scope scope, Grower grower) {
        return kind == Selector.Kind.PATTERN ? patterns(scope, grower) : constants(kind, isExhaustive, grower.dice());
    }

    private static List<Label> constants(Selector.Kind kind, boolean isExhaustive, Dice dice) {
        List<String> constants = new ArrayList<>(
                switch (kind) {
                    case TEXT -> List.of("\"a\"", "\"b\"", "\"c\"", "\"d\"");
                    case SUIT -> List.of("HEARTS", "SPADES", "CLUBS");
                    default -> List.of("0", "1", "2", "K");
                });
        List<Label> labels = new ArrayList<>();
        for (int left = dice.between(1, 3); left > 0; left--) {
            String text = "case " + constants.remove(dice.below(constants.size()));
            if (constants.size() > 1 && dice.chance(25)) text += ", " + constants.remove(0);
            labels.add(new Label(text, List.of(), Optional.empty()));
            if (constants.isEmpty()) break;
        }
        if (isExhaustive || dice.chance(60)) labels.add(dice.below(labels.size() + 1), DEFAULT);
        return labels;
    }

    /** For each of some types a pattern with a guard and then one without; what is more general comes later. */
    private static List<Label> patterns(Scope scope, Grower grower) {
        Dice dice = grower.dice();
        List<Label> labels = new ArrayList<>();
        if (dice.chance(25)) labels.add(new Label("case null", List.of(), Optional.empty()));
        for (Type type : List.of(Type.BOXED_INT, Type.STRING, Type.BOXED_LONG)) {
            if (dice.chance(40)) labels.add(ofType(type, scope, grower).guarded(scope, grower));
            if (dice.chance(50)) labels.add(ofType(type, scope, grower));
        }
        if (dice.chance(50)) labels.add(ofParts(scope, grower).guarded(scope, grower));
        if (dice.chance(40)) labels.add(ofType(Type.PAIR, scope, grower));
        boolean hasNull = !labels.isEmpty() && labels.get(0).text().equals("case null");
        labels.add(
                !hasNull && dice.chance(30) ? new Label("case null, default", List.of(), Optional.empty()) : DEFAULT);
        return labels;
    }

    private static Label ofType(Type type, Scope scope, Grower grower) {
        Variable variable = new Variable(scope.freshName(grower.dice()), type, Variable.Role.CONSTANT);
        return new Label("case " + type + " " + variable.name(), List.of(variable), Optional.empty());
    }

    private static Label ofParts(Scope scope, Grower grower) {
        Scope bound = scope.inner();
        String pattern = Decomposition.pattern(bound, grower, 1);
        return new Label("case " + pattern, bound.declared(), Optional.empty());
    }

    private Label guarded(Scope scope, Grower grower) {
        Scope guard = bind(scope.guard());
        // Never a constant, which Java treats as no guard, or refuses.
        return new Label(text, bound, Optional.of(new Coerced(Type.BOOLEAN, grower.condition(guard))));
    }

    /** The scope, with the variables of the pattern. */
    public Scope bind(Scope scope) {
        bound.forEach(scope::declare);
        return scope;
    }

    boolean isDefault() {
        return text.endsWith("default");
    }

    @Override
    public void write(Source out) {
        out.add(text);
        guard.ifPresent(g -> out.add(" when (", g, ")"));
    }
}
