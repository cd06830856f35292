package dev.bobbin.fuzzer.statement;

import dev.bobbin.fuzzer.grow.Grower;
import dev.bobbin.fuzzer.grow.Rule;
import dev.bobbin.fuzzer.grow.Scope;
import dev.bobbin.fuzzer.grow.Target;
import dev.bobbin.fuzzer.tree.Source;
import java.util.ArrayList;
import java.util.List;

/** A switch statement: with arrows, or with groups that fall through. */
public record Switch(Target target, Selector selector, boolean hasArrows, List<SwitchGroup> groups)
        implements Statement {
    static final Rule<Object, Statement> RULE =
            new Rule<>(7, (any, scope) -> true, (any, scope, grower) -> of(scope, grower));

    private static Statement of(Scope scope, Grower grower) {
        Selector.Kind kind = Selector.Kind.any(scope, grower.dice());
        boolean hasArrows = grower.dice().chance(kind == Selector.Kind.PATTERN ? 80 : 40);
        Target target = grower.target(Target.Kind.SWITCH, 30);
        Selector selector = kind.selector(scope, grower);
        Scope around = scope.inside(target);
        List<SwitchGroup> groups = new ArrayList<>();
        for (Label label : Label.some(kind, false, scope, grower)) {
            Scope group = label.bind(around.inner());
            List<Statement> statements = new ArrayList<>(grower.statements(group, 2));
            // Java lets nothing fall into a pattern.
            boolean mustLeave = kind == Selector.Kind.PATTERN && !hasArrows && new Block(statements).completes();
            if (mustLeave) statements.add(new Jump("break", target, false));
            groups.add(new SwitchGroup(hasArrows, label, statements));
            // Groups that fall through stand in one scope; a group does not read what another declares.
            if (!hasArrows) around.reserveNamesOf(group);
        }
        return new Switch(target, selector, hasArrows, groups);
    }

    @Override
    public boolean completes() {
        List<Block> bodies = groups.stream().map(g -> new Block(g.statements())).toList();
        return groups.stream().noneMatch(g -> g.label().isDefault())
                || bodies.get(bodies.size() - 1).completes()
                || hasArrows && bodies.stream().anyMatch(Block::completes)
                || bodies.stream().flatMap(b -> b.jumps().stream()).anyMatch(j -> j.breaks(target));
    }

    @Override
    public List<Jump> jumps() {
        return groups.stream()
                .flatMap(g -> new Block(g.statements()).jumps().stream())
                .filter(j -> !j.breaks(target))
                .toList();
    }

    @Override
    public void write(Source out) {
        out.line(target.prefix(), "switch (", selector, ") ").braces(groups);
    }
}
