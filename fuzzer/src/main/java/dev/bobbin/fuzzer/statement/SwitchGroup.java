package dev.bobbin.fuzzer.statement;

import dev.bobbin.fuzzer.tree.Node;
import dev.bobbin.fuzzer.tree.Source;
import java.util.List;

/** A label of a switch statement and what it leads to. */
public record SwitchGroup(boolean hasArrow, Label label, List<Statement> statements) implements Node {
    @Override
    public void write(Source out) {
        if (hasArrow) {
            out.line(label, " -> ", new Block(statements));
            return;
        }
        out.line(label, ":");
        new Block(statements).writeStatements(out);
    }
}
