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
import java.util.Optional;

/**
 * {@code while}, {@code do} or {@code for} with a counter that ends it, and a condition or an update of its own beside it.
 */
public record Loop(Kind kind, Target target, Variable counter, int rounds, Optional<Expression> also, Block body)
        implements Statement {
    /** Which of Java's loops. */
    public enum Kind {
        WHILE,
        DO,
        FOR
    }

    static final Rule<Object, Statement> RULE =
            new Rule<>(11, (any, scope) -> true, (any, scope, grower) -> of(scope, grower));

    private static Statement of(Scope scope, Grower grower) {
        Dice dice = grower.dice();
        Kind kind = dice.any(Kind.values());
        Target target = grower.target(Target.Kind.LOOP, 35);
        Variable counter = new Variable(scope.freshName(dice), Type.INT, Variable.Role.COUNTER);
        Scope around = kind == Kind.FOR ? scope.inner() : scope;
        around.declare(counter);
        Type alsoType = kind == Kind.FOR && dice.chance(40) ? Type.LONG : Type.BOOLEAN;
        Block body = Block.grown(around.inside(target), 3, grower);
        Loop plain = new Loop(kind, target, counter, dice.between(1, 3), Optional.empty(), body);
        // Where a condition or an update cannot be reached there must be nothing in it.
        if (kind != Kind.WHILE && !plain.repeats() || dice.chance(50)) return plain;
        return new Loop(kind, target, counter, plain.rounds(), Optional.of(grower.expression(alsoType, around)), body);
    }

    @Override
    public boolean completes() {
        return kind != Kind.DO || repeats() || body.jumps().stream().anyMatch(j -> j.breaks(target));
    }

    /** Whether what comes behind a round can be reached. */
    private boolean repeats() {
        return body.completes() || body.jumps().stream().anyMatch(j -> j.continues(target));
    }

    @Override
    public List<Jump> jumps() {
        return body.jumps().stream()
                .filter(j -> !j.breaks(target) && !j.continues(target))
                .toList();
    }

    @Override
    public void write(Source out) {
        String name = counter.name();
        switch (kind) {
            case WHILE -> {
                out.line("int ", name, " = 0;");
                out.line(target.prefix(), "while (", name, "++ < ", rounds);
                condition(out);
                out.add(") ", body);
            }
            case DO -> {
                out.line("int ", name, " = 0;");
                out.line(target.prefix(), "do ", body, " while (++", name, " < ", rounds);
                condition(out);
                out.add(");");
            }
            case FOR -> {
                out.line(target.prefix(), "for (int ", name, " = 0; ", name, " < ", rounds);
                condition(out);
                out.add("; ", name, "++");
                also.filter(e -> e.type() != Type.BOOLEAN).ifPresent(e -> out.add(", touchLong(", e, ")"));
                out.add(") ", body);
            }
        }
    }

    private void condition(Source out) {
        also.filter(e -> e.type() == Type.BOOLEAN).ifPresent(e -> out.add(" && (", e, ")"));
    }
}
