package dev.bobbin.fuzzer.statement;

import dev.bobbin.fuzzer.expression.Expression;
import dev.bobbin.fuzzer.grow.Dice;
import dev.bobbin.fuzzer.grow.Grower;
import dev.bobbin.fuzzer.grow.Rule;
import dev.bobbin.fuzzer.grow.Scope;
import dev.bobbin.fuzzer.grow.Target;
import dev.bobbin.fuzzer.tree.Source;
import dev.bobbin.fuzzer.tree.Type;
import dev.bobbin.fuzzer.tree.Variable;
import java.util.List;
import java.util.stream.Stream;

/** {@code for (T v : …)} over an array, or over a list of some objects. */
public record ForEach(Target target, Variable variable, String list, List<Expression> elements, Block body)
        implements Statement {
    static final Rule<Object, Statement> RULE =
            new Rule<>(6, (any, scope) -> true, (any, scope, grower) -> of(scope, grower));

    private static Statement of(Scope scope, Grower grower) {
        Dice dice = grower.dice();
        Type array = dice.pick(Type.ARRAYS);
        boolean overArray = dice.chance(50);
        List<Expression> elements = overArray
                ? List.of(grower.expression(array, scope))
                : Stream.generate(() -> grower.expression(Type.OBJECT, scope))
                        .limit(dice.between(0, 3))
                        .toList();
        Variable.Role role = dice.chance(60) ? Variable.Role.CONSTANT : Variable.Role.MUTABLE;
        Variable variable = new Variable(scope.freshName(dice), overArray ? array.content() : Type.OBJECT, role);
        Target target = grower.target(Target.Kind.LOOP, 35);
        Scope inside = scope.inside(target);
        inside.declare(variable);
        return new ForEach(target, variable, dice.any("listed", "watched"), elements, Block.grown(inside, 3, grower));
    }

    private boolean overArray() {
        return elements.size() == 1 && elements.get(0).type().isArray();
    }

    @Override
    public List<Jump> jumps() {
        return body.jumps().stream()
                .filter(j -> !j.breaks(target) && !j.continues(target))
                .toList();
    }

    @Override
    public void write(Source out) {
        out.line(target.prefix(), "for (", variable.type(), " ", variable.name(), " : ");
        if (overArray()) {
            out.add(elements.get(0));
        } else {
            out.add(list, "(").join(", ", elements).add(")");
        }
        out.add(") ", body);
    }
}
