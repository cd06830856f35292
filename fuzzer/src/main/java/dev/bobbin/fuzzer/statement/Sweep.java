package dev.bobbin.fuzzer.statement;

import dev.bobbin.fuzzer.expression.Expression;
import dev.bobbin.fuzzer.expression.Literal;
import dev.bobbin.fuzzer.grow.Dice;
import dev.bobbin.fuzzer.grow.Grower;
import dev.bobbin.fuzzer.grow.Rule;
import dev.bobbin.fuzzer.grow.Scope;
import dev.bobbin.fuzzer.grow.Target;
import dev.bobbin.fuzzer.tree.Source;
import dev.bobbin.fuzzer.tree.Type;
import dev.bobbin.fuzzer.tree.Variable;
import java.util.List;

/** {@code for} with a second variable of its own: {@code for (int i = 0, x = e; i < n && c; i++, x += f)}. */
public record Sweep(
        Target target,
        Variable counter,
        Variable second,
        int rounds,
        Expression initial,
        Expression condition,
        Expression step,
        Block body)
        implements Statement {
    static final Rule<Object, Statement> RULE =
            new Rule<>(4, (any, scope) -> true, (any, scope, grower) -> of(scope, grower));

    private static Statement of(Scope scope, Grower grower) {
        Dice dice = grower.dice();
        Target target = grower.target(Target.Kind.LOOP, 40);
        Scope around = scope.inner();
        Variable counter = new Variable(around.freshName(dice), Type.INT, Variable.Role.COUNTER);
        around.declare(counter);
        Variable second = new Variable(around.reserveName(dice), Type.INT, Variable.Role.MUTABLE);
        Expression initial = grower.expression(Type.INT, around);
        around.declare(second);
        Expression condition = grower.condition(around);
        Block body = Block.grown(around.inside(target), 3, grower);
        boolean repeats = body.completes() || body.jumps().stream().anyMatch(j -> j.continues(target));
        // Where the update cannot be reached there must be nothing in it.
        Expression step = repeats ? grower.expression(Type.INT, around) : Literal.plain(Type.INT);
        return new Sweep(target, counter, second, dice.between(1, 3), initial, condition, step, body);
    }

    @Override
    public List<Jump> jumps() {
        return body.jumps().stream()
                .filter(j -> !j.breaks(target) && !j.continues(target))
                .toList();
    }

    @Override
    public void write(Source out) {
        out.line(target.prefix(), "for (int ", counter, " = 0, ", second, " = ", initial, "; ");
        out.add(counter, " < ", rounds, " && (", condition, "); ", counter, "++, ", second, " += ", step, ") ", body);
    }
}
