package dev.bobbin.fuzzer.statement;

import dev.bobbin.fuzzer.expression.Expression;
import dev.bobbin.fuzzer.grow.Grower;
import dev.bobbin.fuzzer.grow.Scope;
import dev.bobbin.fuzzer.tree.Node;
import dev.bobbin.fuzzer.tree.Source;
import dev.bobbin.fuzzer.tree.Type;
import dev.bobbin.fuzzer.tree.Variable;

/** A resource of a try statement, which may fail to open and to close. */
public record Resource(Variable variable, String tag, Expression failsToOpen, Expression failsToClose) implements Node {
    static Resource of(Scope scope, Grower grower) {
        String name = scope.reserveName(grower.dice());
        Expression failsToOpen = grower.expression(Type.BOOLEAN, scope);
        Expression failsToClose = grower.expression(Type.BOOLEAN, scope);
        Variable variable = new Variable(name, Type.OPENED, Variable.Role.CONSTANT);
        scope.declare(variable);
        return new Resource(variable, scope.home().nextTag(), failsToOpen, failsToClose);
    }

    @Override
    public void write(Source out) {
        out.add("Opened ", variable.name(), " = new Opened(\"", tag, "\", ", failsToOpen, ", ", failsToClose, ")");
    }
}
