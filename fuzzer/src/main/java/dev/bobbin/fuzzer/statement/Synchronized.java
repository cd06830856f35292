package dev.bobbin.fuzzer.statement;

import dev.bobbin.fuzzer.grow.Rule;
import dev.bobbin.fuzzer.tree.Source;
import java.util.List;

/** {@code synchronized}, which nothing can suspend in, but jumps can leave. */
public record Synchronized(Block body) implements Statement {
    /** Not in switch expressions: javac 17 compiles some of these to classes that cannot be verified. */
    static final Rule<Object, Statement> RULE = new Rule<>(
            1,
            (any, scope) -> scope.mayReturn(),
            (any, scope, grower) -> new Synchronized(Block.grown(scope.quiet(), 2, grower)));

    @Override
    public boolean completes() {
        return body.completes();
    }

    @Override
    public List<Jump> jumps() {
        return body.jumps();
    }

    @Override
    public void write(Source out) {
        out.line("synchronized (LOCK) ", body);
    }
}
