package dev.bobbin.fuzzer.statement;

import dev.bobbin.fuzzer.expression.NewGenerator;
import dev.bobbin.fuzzer.grow.Dice;
import dev.bobbin.fuzzer.grow.Grower;
import dev.bobbin.fuzzer.grow.Rule;
import dev.bobbin.fuzzer.grow.Scope;
import dev.bobbin.fuzzer.grow.Target;
import dev.bobbin.fuzzer.tree.Source;
import dev.bobbin.fuzzer.tree.Variable;
import java.util.List;

/**
 * A loop over another generator, which pulls its values; the generator may be a resource that is closed after the loop. Not
 * where a monitor is held: on the oracle the other generator is another thread.
 */
public record Pulling(boolean isClosed, NewGenerator generator, Target target, Variable variable, Block body)
        implements Statement {
    static final Rule<Object, Statement> RULE = new Rule<>(
            3,
            (any, scope) -> scope.suspends() && !scope.home().generators().isEmpty(),
            (any, scope, grower) -> of(scope, grower));

    private static Statement of(Scope scope, Grower grower) {
        Dice dice = grower.dice();
        NewGenerator generator = NewGenerator.of(dice.pick(scope.home().generators()), scope, grower);
        Target target = grower.target(Target.Kind.LOOP, 30);
        Scope inside = scope.inside(target);
        Variable variable =
                new Variable(inside.freshName(dice), scope.home().capability().yielded(), Variable.Role.CONSTANT);
        inside.declare(variable);
        return new Pulling(
                dice.chance(50) && scope.mayReturn(), generator, target, variable, Block.grown(inside, 2, grower));
    }

    @Override
    public List<Jump> jumps() {
        return body.jumps().stream()
                .filter(j -> !j.breaks(target) && !j.continues(target))
                .toList();
    }

    @Override
    public void write(Source out) {
        if (isClosed)
            out.line("try (var pulled", target.label(), " = ", generator, ") ").open();
        out.line(target.prefix(), "for (", variable.type(), " ", variable.name(), " : ");
        out.add(isClosed ? "pulled" + target.label() : generator, ") ", body);
        if (isClosed) out.shut();
    }
}
