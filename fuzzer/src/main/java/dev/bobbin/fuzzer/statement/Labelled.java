package dev.bobbin.fuzzer.statement;

import dev.bobbin.fuzzer.grow.Grower;
import dev.bobbin.fuzzer.grow.Rule;
import dev.bobbin.fuzzer.grow.Scope;
import dev.bobbin.fuzzer.grow.Target;
import dev.bobbin.fuzzer.tree.Source;
import java.util.List;

/** A block with a label, for breaks to leave. */
public record Labelled(Target target, Block body) implements Statement {
    static final Rule<Object, Statement> RULE =
            new Rule<>(3, (any, scope) -> true, (any, scope, grower) -> of(scope, grower));

    private static Statement of(Scope scope, Grower grower) {
        Target target = grower.target(Target.Kind.BLOCK, 100);
        return new Labelled(target, Block.grown(scope.inside(target), 4, grower));
    }

    @Override
    public boolean completes() {
        return body.completes() || body.jumps().stream().anyMatch(j -> j.breaks(target));
    }

    @Override
    public List<Jump> jumps() {
        return body.jumps().stream().filter(j -> !j.breaks(target)).toList();
    }

    @Override
    public void write(Source out) {
        out.line(target.prefix(), body);
    }
}
