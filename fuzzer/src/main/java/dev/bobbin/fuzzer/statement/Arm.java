package dev.bobbin.fuzzer.statement;

import dev.bobbin.fuzzer.expression.Expression;
import dev.bobbin.fuzzer.grow.Grower;
import dev.bobbin.fuzzer.grow.Scope;
import dev.bobbin.fuzzer.tree.Node;
import dev.bobbin.fuzzer.tree.Source;
import dev.bobbin.fuzzer.tree.Type;

/** A label of a switch expression and what is on its right: behind an arrow an expression or a block, else a block. */
public record Arm(Label label, boolean hasArrow, Node body) implements Node {
    /** An arm whose expression is the value of the switch. */
    public static Arm value(Label label, Type type, Scope scope, Grower grower) {
        return new Arm(label, true, grower.expression(type, scope));
    }

    /** An arm whose block yields the value of the switch. */
    public static Arm yielding(Label label, boolean hasArrow, Type type, Scope scope, Grower grower) {
        Scope arm = scope.arm(type);
        return new Arm(label, hasArrow, Block.yielding(grower.statements(arm, 2), type, arm, grower));
    }

    @Override
    public void write(Source out) {
        out.line(label, hasArrow ? " -> " : ": ", body, body instanceof Expression ? ";" : "");
    }
}
