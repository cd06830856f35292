package dev.bobbin.fuzzer.statement;

import dev.bobbin.fuzzer.grow.Dice;
import dev.bobbin.fuzzer.grow.Grower;
import dev.bobbin.fuzzer.grow.Rule;
import dev.bobbin.fuzzer.grow.Scope;
import dev.bobbin.fuzzer.grow.Target;
import dev.bobbin.fuzzer.tree.Source;
import dev.bobbin.fuzzer.tree.Type;
import dev.bobbin.fuzzer.tree.Variable;
import java.util.List;

/** {@code for (;;)} or {@code while (true)}, left when its counter has reached its end: by break, return or an exception. */
public record Endless(String head, Target target, Variable counter, int rounds, Block last, Block body)
        implements Statement {
    static final Rule<Object, Statement> RULE =
            new Rule<>(3, (any, scope) -> true, (any, scope, grower) -> of(scope, grower));

    private static Statement of(Scope scope, Grower grower) {
        Dice dice = grower.dice();
        Target target = grower.target(Target.Kind.LOOP, 35);
        Variable counter = new Variable(scope.freshName(dice), Type.INT, Variable.Role.COUNTER);
        scope.declare(counter);
        Scope inside = scope.inside(target);
        Statement exit = scope.mayReturn() && dice.chance(20)
                ? Return.of(inside, grower)
                : dice.chance(15) ? Throw.of(inside, grower) : new Jump("break", target, target.isLabelled());
        return new Endless(
                dice.any("for (;;)", "while (true)"),
                target,
                counter,
                dice.between(1, 3),
                new Block(List.of(exit)),
                Block.grown(inside, 3, grower));
    }

    @Override
    public boolean completes() {
        return List.of(last, body).stream().flatMap(b -> b.jumps().stream()).anyMatch(j -> j.breaks(target));
    }

    @Override
    public List<Jump> jumps() {
        return List.of(last, body).stream()
                .flatMap(b -> b.jumps().stream())
                .filter(j -> !j.breaks(target) && !j.continues(target))
                .toList();
    }

    @Override
    public void write(Source out) {
        out.line("int ", counter.name(), " = 0;");
        out.line(target.prefix(), head, " ").open();
        out.line("if (", counter.name(), "++ >= ", rounds, ") ", last);
        body.writeStatements(out);
        out.shut();
    }
}
