package dev.bobbin.fuzzer.statement;

import dev.bobbin.fuzzer.expression.Expression;
import dev.bobbin.fuzzer.grow.Rule;
import dev.bobbin.fuzzer.tree.Source;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code if}, with or without {@code else}. */
public record If(Expression condition, Block then, Optional<Block> otherwise) implements Statement {
    static final Rule<Object, Statement> RULE = new Rule<>(
            10,
            (any, scope) -> true,
            (any, scope, grower) -> new If(
                    grower.condition(scope),
                    Block.grown(scope, 3, grower),
                    grower.dice().chance(45) ? Optional.of(Block.grown(scope, 2, grower)) : Optional.empty()));

    /** A jump out of what is around, which what follows may be spared by. */
    static final Rule<Object, Statement> JUMP = new Rule<>(
            6,
            (any, scope) -> Jump.isPossible(scope) && !scope.targets().isEmpty(),
            (any, scope, grower) -> new If(
                    grower.condition(scope), new Block(List.of(Jump.any(scope.inner(), grower))), Optional.empty()));

    @Override
    public boolean completes() {
        return otherwise.isEmpty() || then.completes() || otherwise.get().completes();
    }

    @Override
    public List<Jump> jumps() {
        return Stream.concat(Stream.of(then), otherwise.stream())
                .flatMap(b -> b.jumps().stream())
                .toList();
    }

    @Override
    public void write(Source out) {
        out.line("if (", condition, ") ", then);
        otherwise.ifPresent(block -> out.add(" else ", block));
    }
}
