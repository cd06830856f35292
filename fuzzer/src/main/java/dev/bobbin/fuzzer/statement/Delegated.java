package dev.bobbin.fuzzer.statement;

import dev.bobbin.fuzzer.grow.Rule;
import dev.bobbin.fuzzer.grow.Scope;
import dev.bobbin.fuzzer.tree.Source;
import dev.bobbin.fuzzer.tree.Type;
import dev.bobbin.fuzzer.tree.Variable;
import java.util.List;

/**
 * Something done with a generator object that others use too: delegation, a value pulled out of it, its end. Not where a
 * monitor is held: on the oracle the generator is another thread.
 */
public record Delegated(Variable generator, String tag, String use) implements Statement {
    static final Rule<Object, Statement> RULE = new Rule<>(
            14,
            (any, scope) -> scope.suspends() && !candidates(scope).isEmpty(),
            (any, scope, grower) -> new Delegated(
                    grower.dice().pick(candidates(scope)),
                    scope.home().nextTag(),
                    grower.dice()
                            .any(
                                    "y.yieldFrom(%s)",
                                    "y.yieldFrom(%s)",
                                    "%1$s.hasNext() ? %1$s.next() : \"at its end\"",
                                    "%s.hasNext()",
                                    "%s.next()",
                                    "%s.send(null)",
                                    "%s.raise(new IllegalStateException(\"raised\"))",
                                    "%s.state()",
                                    "%s")));
    static final Rule<Object, Statement> CLOSE = new Rule<>(
            3,
            (any, scope) -> scope.suspends() && !candidates(scope).isEmpty(),
            (any, scope, grower) -> new Delegated(grower.dice().pick(candidates(scope)), "", "%s.close()"));

    private static List<Variable> candidates(Scope scope) {
        return scope.readable(v -> v.type() == Type.DELEGATE);
    }

    @Override
    public void write(Source out) {
        String text = use.formatted(generator.name());
        out.line(tag.isEmpty() ? text : "log(\"" + tag + "\", (Object) (" + text + "))", ";");
    }
}
