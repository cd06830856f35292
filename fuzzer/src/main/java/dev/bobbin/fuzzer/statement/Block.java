package dev.bobbin.fuzzer.statement;

import dev.bobbin.fuzzer.grow.Grower;
import dev.bobbin.fuzzer.grow.Rule;
import dev.bobbin.fuzzer.grow.Scope;
import dev.bobbin.fuzzer.tree.Source;
import dev.bobbin.fuzzer.tree.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Statements between braces. */
public record Block(List<Statement> statements) implements Statement {
    static final Rule<Object, Statement> RULE =
            new Rule<>(2, (any, scope) -> true, (any, scope, grower) -> grown(scope, 3, grower));

    /** A few statements in a scope of their own. */
    static Block grown(Scope outer, int most, Grower grower) {
        return new Block(grower.statements(outer.inner(), most));
    }

    /** The statements, and a return at their end if that can be reached. */
    public static Block returning(List<Statement> statements, Type result, Scope scope, Grower grower) {
        List<Statement> all = new ArrayList<>(statements);
        if (new Block(all).completes()) all.add(new Return(Optional.of(grower.expression(result, scope))));
        return new Block(all);
    }

    /** The statements, and a yield of a switch expression at their end if that can be reached. */
    public static Block yielding(List<Statement> statements, Type yielded, Scope scope, Grower grower) {
        List<Statement> all = new ArrayList<>(statements);
        if (new Block(all).completes()) all.add(new Yielding(grower.expression(yielded, scope)));
        return new Block(all);
    }

    @Override
    public boolean completes() {
        return statements.isEmpty() || statements.get(statements.size() - 1).completes();
    }

    @Override
    public List<Jump> jumps() {
        return statements.stream().flatMap(s -> s.jumps().stream()).toList();
    }

    /** Writes the braces where the line is, as the body of something. */
    @Override
    public void write(Source out) {
        out.open();
        writeStatements(out);
        out.shut();
    }

    /** Writes what is between the braces. */
    public void writeStatements(Source out) {
        for (Statement statement : statements) {
            if (statement instanceof Block) out.line();
            out.add(statement);
        }
    }
}
