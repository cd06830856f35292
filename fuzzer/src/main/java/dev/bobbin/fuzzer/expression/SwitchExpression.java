package dev.bobbin.fuzzer.expression;

import dev.bobbin.fuzzer.grow.Dice;
import dev.bobbin.fuzzer.grow.Grower;
import dev.bobbin.fuzzer.grow.Rule;
import dev.bobbin.fuzzer.grow.Scope;
import dev.bobbin.fuzzer.statement.Arm;
import dev.bobbin.fuzzer.statement.Label;
import dev.bobbin.fuzzer.statement.Selector;
import dev.bobbin.fuzzer.tree.Source;
import dev.bobbin.fuzzer.tree.Type;
import java.util.ArrayList;
import java.util.List;

/** A switch expression: its arms are expressions, blocks that yield, or throw. */
public record SwitchExpression(Selector selector, List<Arm> arms, Type type) implements Expression {
    static final Rule<Type, Expression> RULE =
            new Rule<>(4, (type, scope) -> type.isPlain(), (type, scope, grower) -> of(type, scope, grower));

    private static Expression of(Type type, Scope scope, Grower grower) {
        Dice dice = grower.dice();
        Selector.Kind kind = Selector.Kind.any(scope, dice);
        Selector selector = kind.selector(scope, grower);
        boolean hasArrows = dice.chance(75);
        List<Arm> arms = new ArrayList<>();
        for (Label label : Label.some(kind, true, scope, grower)) {
            Scope bound = label.bind(scope.inner());
            arms.add(
                    !hasArrows || dice.chance(35)
                            ? Arm.yielding(label, hasArrows, type, bound, grower)
                            : Arm.value(label, type, bound, grower));
        }
        return new SwitchExpression(selector, arms, type);
    }

    @Override
    public int precedence() {
        return Precedence.ASSIGNMENT;
    }

    @Override
    public void write(Source out) {
        out.add("switch (", selector, ") ").braces(arms);
    }
}
