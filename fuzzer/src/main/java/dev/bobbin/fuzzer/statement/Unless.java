package dev.bobbin.fuzzer.statement;

import dev.bobbin.fuzzer.expression.Binding;
import dev.bobbin.fuzzer.expression.Cast;
import dev.bobbin.fuzzer.expression.Expression;
import dev.bobbin.fuzzer.grow.Grower;
import dev.bobbin.fuzzer.grow.Rule;
import dev.bobbin.fuzzer.grow.Scope;
import dev.bobbin.fuzzer.tree.Source;
import dev.bobbin.fuzzer.tree.Type;
import dev.bobbin.fuzzer.tree.Variable;
import java.util.List;

/** {@code if (!(o instanceof T v)) jump;}: the variable is in scope in what follows. */
public record Unless(Expression operand, Variable variable, Statement jump) implements Statement {
    static final Rule<Object, Statement> RULE =
            new Rule<>(3, (any, scope) -> Jump.isPossible(scope), (any, scope, grower) -> of(scope, grower));

    private static Statement of(Scope scope, Grower grower) {
        Variable variable = Binding.variable(scope, grower);
        Expression operand = new Cast(Type.OBJECT, grower.expression(Type.OBJECT, scope));
        Statement jump = Jump.any(scope.inner(), grower);
        scope.declare(variable);
        return new Unless(operand, variable, jump);
    }

    @Override
    public List<Jump> jumps() {
        return jump.jumps();
    }

    @Override
    public void write(Source out) {
        out.line("if (!(", operand, " instanceof ", variable.type(), " ", variable.name(), ")) ");
        new Block(List.of(jump)).write(out);
    }
}
