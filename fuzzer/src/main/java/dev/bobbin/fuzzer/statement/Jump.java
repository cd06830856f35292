package dev.bobbin.fuzzer.statement;

import dev.bobbin.fuzzer.grow.Dice;
import dev.bobbin.fuzzer.grow.Grower;
import dev.bobbin.fuzzer.grow.Rule;
import dev.bobbin.fuzzer.grow.Scope;
import dev.bobbin.fuzzer.grow.Target;
import dev.bobbin.fuzzer.tree.Source;
import java.util.ArrayList;
import java.util.List;

/** {@code break} or {@code continue}, with or without a label. */
public record Jump(String keyword, Target target, boolean isNamed) implements Statement {
    static final Rule<Object, Statement> RULE = new Rule<>(
            3,
            (any, scope) -> !possible(scope).isEmpty(),
            (any, scope, grower) -> grower.dice().pick(possible(scope)));

    /** The jumps that Java allows at this place. */
    private static List<Jump> possible(Scope scope) {
        List<Jump> jumps = new ArrayList<>();
        boolean breaks = true;
        boolean continues = true;
        for (int i = scope.targets().size() - 1; i >= 0; i--) {
            Target target = scope.targets().get(i);
            boolean isBlock = target.kind() == Target.Kind.BLOCK;
            if (breaks && !isBlock) jumps.add(new Jump("break", target, false));
            if (continues && target.isLoop()) jumps.add(new Jump("continue", target, false));
            if (target.isLabelled()) jumps.add(new Jump("break", target, true));
            if (target.isLabelled() && target.isLoop()) jumps.add(new Jump("continue", target, true));
            breaks &= isBlock;
            continues &= !target.isLoop();
        }
        return jumps;
    }

    /** Whether some statement that never completes is possible here. */
    static boolean isPossible(Scope scope) {
        return scope.mayReturn() || !possible(scope).isEmpty();
    }

    /** A statement that never completes. */
    static Statement any(Scope scope, Grower grower) {
        Dice dice = grower.dice();
        List<Jump> jumps = possible(scope);
        if (!jumps.isEmpty() && (dice.chance(70) || !scope.mayReturn())) return dice.pick(jumps);
        return Return.of(scope, grower);
    }

    boolean breaks(Target left) {
        return keyword.equals("break") && target.equals(left);
    }

    boolean continues(Target repeated) {
        return keyword.equals("continue") && target.equals(repeated);
    }

    @Override
    public boolean completes() {
        return false;
    }

    @Override
    public List<Jump> jumps() {
        return List.of(this);
    }

    @Override
    public void write(Source out) {
        out.line(keyword, isNamed ? " " + target.label() : "", ";");
    }
}
