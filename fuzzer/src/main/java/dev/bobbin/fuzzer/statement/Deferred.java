package dev.bobbin.fuzzer.statement;

import dev.bobbin.fuzzer.expression.Expression;
import dev.bobbin.fuzzer.grow.Grower;
import dev.bobbin.fuzzer.grow.Rule;
import dev.bobbin.fuzzer.grow.Scope;
import dev.bobbin.fuzzer.tree.Source;
import dev.bobbin.fuzzer.tree.Type;
import dev.bobbin.fuzzer.tree.Variable;
import java.util.List;

/** A variable that is declared first and assigned on each of two ways: of an if, a switch or a loop. It may be final. */
public record Deferred(
        Form form,
        String modifier,
        Variable variable,
        Expression condition,
        Block before,
        Expression then,
        Expression otherwise)
        implements Statement {
    /** What leads to the two assignments. */
    public enum Form {
        IF,
        GROUPS,
        LOOP
    }

    static final Rule<Object, Statement> RULE =
            new Rule<>(3, (any, scope) -> true, (any, scope, grower) -> of(scope, grower));

    private static Statement of(Scope scope, Grower grower) {
        Type type = grower.dice().any(Type.INT, Type.STRING, Type.LONG, Type.BOXED_INT, Type.BOOLEAN);
        boolean isConstant = grower.dice().chance(60);
        Variable variable = new Variable(
                scope.reserveName(grower.dice()), type, isConstant ? Variable.Role.CONSTANT : Variable.Role.MUTABLE);
        Expression condition = grower.condition(scope);
        Block before = new Block(List.of(Logged.of(scope.inner(), grower)));
        Expression then = grower.expression(type, scope);
        Expression otherwise = grower.expression(type, scope);
        scope.declare(variable);
        return new Deferred(
                grower.dice().any(Form.IF, Form.IF, Form.GROUPS, Form.LOOP),
                isConstant ? "final " : "",
                variable,
                condition,
                before,
                then,
                otherwise);
    }

    @Override
    public void write(Source out) {
        out.line(modifier, variable.type(), " ", variable.name(), ";");
        switch (form) {
            case IF -> {
                out.line("if (", condition, ") ").open();
                assign(before, then, out);
                out.shut().add(" else ").open();
                assign(new Block(List.of()), otherwise, out);
                out.shut();
            }
            case GROUPS -> {
                out.line("switch ((", condition, ") ? 1 : 2) ").open().line("case 1:");
                assign(before, then, out);
                out.line("break;").line("default:");
                assign(new Block(List.of()), otherwise, out);
                out.shut();
            }
            case LOOP -> {
                out.line("while (true) ").open();
                out.line("if (", condition, ") ").open();
                assign(before, then, out);
                out.line("break;").shut();
                assign(new Block(List.of()), otherwise, out);
                out.line("break;").shut();
            }
        }
    }

    private void assign(Block first, Expression value, Source out) {
        first.writeStatements(out);
        out.line(variable, " = ", value, ";");
    }
}
