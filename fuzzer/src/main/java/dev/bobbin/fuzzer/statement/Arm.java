package dev.bobbin.fuzzer.statement;

import dev.bobbin.fuzzer.expression.Expression;
import dev.bobbin.fuzzer.grow.Grower;
import dev.bobbin.fuzzer.grow.Scope;
import dev.bobbin.fuzzer.tree.Node;
import dev.bobbin.fuzzer.tree.Source;
import dev.bobbin.fuzzer.tree.Type;

/** A label with an arrow and what is on its right: an expression or a block. */
public record Arm(Label label, Node body) implements Node {
    /** An arm whose expression is the value of the switch. */
    public static Arm value(Label label, Type type, Scope scope, Grower grower) {
        return new Arm(label, grower.expression(type, scope));
    }

    /** An arm whose block yields the value of the switch. */
    public static Arm yielding(Label label, Type type, Scope scope, Grower grower) {
        Scope arm = scope.arm(type);
        return new Arm(label, Block.yielding(grower.statements(arm, 2), type, arm, grower));
    }

    @Override
    public void write(Source out) {
        out.line(label, " -> ", body, body instanceof Expression ? ";" : "");
    }
}
