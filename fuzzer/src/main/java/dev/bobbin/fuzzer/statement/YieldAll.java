package dev.bobbin.fuzzer.statement;

import dev.bobbin.fuzzer.expression.Expression;
import dev.bobbin.fuzzer.grow.Dice;
import dev.bobbin.fuzzer.grow.Grower;
import dev.bobbin.fuzzer.grow.Rule;
import dev.bobbin.fuzzer.grow.Scope;
import dev.bobbin.fuzzer.member.Capability;
import dev.bobbin.fuzzer.tree.Source;
import dev.bobbin.fuzzer.tree.Type;
import java.util.List;
import java.util.stream.Stream;

/** {@code y.yieldFrom} a list or an iterator of some values. */
public record YieldAll(Capability capability, String list, boolean isIterator, List<Expression> values)
        implements Statement {
    static final Rule<Object, Statement> RULE =
            new Rule<>(3, (any, scope) -> scope.suspends(), (any, scope, grower) -> of(scope, grower));

    private static Statement of(Scope scope, Grower grower) {
        Dice dice = grower.dice();
        Capability capability = scope.home().capability();
        Type type = capability.yielded();
        List<Expression> values = Stream.generate(() -> grower.expression(type, scope))
                .limit(dice.between(0, 3))
                .toList();
        String list = type == Type.OBJECT ? dice.any("listed", "watched") : type + "s";
        return new YieldAll(capability, list, dice.chance(50), values);
    }

    @Override
    public void write(Source out) {
        out.line("y.yieldFrom(", list, "(").join(", ", values).add(isIterator ? ").iterator());" : "));");
    }
}
