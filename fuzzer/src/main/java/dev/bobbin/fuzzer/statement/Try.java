package dev.bobbin.fuzzer.statement;

import dev.bobbin.fuzzer.grow.Dice;
import dev.bobbin.fuzzer.grow.Grower;
import dev.bobbin.fuzzer.grow.Rule;
import dev.bobbin.fuzzer.grow.Scope;
import dev.bobbin.fuzzer.tree.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code try} with any of resources, catch clauses and a finally block. */
public record Try(List<Resource> resources, Block body, List<Catch> catches, Optional<Block> last)
        implements Statement {
    static final Rule<Object, Statement> RULE =
            new Rule<>(14, (any, scope) -> true, (any, scope, grower) -> of(scope, grower));

    private static Statement of(Scope scope, Grower grower) {
        Dice dice = grower.dice();
        // javac 17 compiles some of those in switch expressions to classes that cannot be verified, or crashes.
        int percentLeftOut = scope.home().release() == 17 ? 92 : 20;
        if (!scope.mayReturn() && dice.chance(percentLeftOut)) return Block.grown(scope, 3, grower);
        return scope.yielded().isPresent() && dice.chance(80) ? any(scope.withoutYield(), grower) : any(scope, grower);
    }

    private static Statement any(Scope scope, Grower grower) {
        Dice dice = grower.dice();
        Scope inside = scope.inner();
        List<Resource> resources = new ArrayList<>();
        for (int left = dice.chance(25) ? dice.between(1, 2) : 0; left > 0; left--) {
            resources.add(Resource.of(inside, grower));
        }
        Block body = Block.grown(inside, 3, grower);
        List<Catch> catches = Catch.some(dice.between(0, 2), scope, grower);
        boolean isBare = resources.isEmpty() && catches.isEmpty();
        Optional<Block> last =
                isBare || dice.chance(45) ? Optional.of(Block.grown(scope, 2, grower)) : Optional.empty();
        return new Try(resources, body, catches, last);
    }

    @Override
    public boolean completes() {
        return (body.completes() || catches.stream().anyMatch(Catch::completes))
                && last.map(Block::completes).orElse(true);
    }

    @Override
    public List<Jump> jumps() {
        List<Jump> inside = Stream.concat(Stream.of(body), catches.stream().map(Catch::body))
                .flatMap(b -> b.jumps().stream())
                .toList();
        if (last.isEmpty()) return inside;
        List<Jump> own = last.get().jumps();
        if (!last.get().completes()) return own;
        return Stream.concat(inside.stream(), own.stream()).toList();
    }

    @Override
    public void write(Source out) {
        out.line("try ");
        if (!resources.isEmpty()) out.add("(").join("; ", resources).add(") ");
        out.open();
        if (catches.stream().anyMatch(c -> c.exceptions().contains("IOException"))) out.line("mayThrow();");
        body.writeStatements(out);
        out.shut();
        out.add(catches.toArray());
        // Without all of these, as when it is being shrunk, it would be no try statement.
        if (last.isEmpty() && catches.isEmpty() && resources.isEmpty()) out.add(" finally {}");
        last.ifPresent(block -> out.add(" finally ", block));
    }
}
