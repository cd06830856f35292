package dev.bobbin.fuzzer.statement;

import dev.bobbin.fuzzer.expression.Expression;
import dev.bobbin.fuzzer.grow.Grower;
import dev.bobbin.fuzzer.grow.Rule;
import dev.bobbin.fuzzer.grow.Scope;
import dev.bobbin.fuzzer.grow.Target;
import dev.bobbin.fuzzer.tree.Source;
import dev.bobbin.fuzzer.tree.Type;
import dev.bobbin.fuzzer.tree.Variable;
import java.util.List;
import java.util.Optional;

/** A local class that captures what is around it, and an object of it that is made and called. */
public record LocalClass(
        String name, Expression field, Expression result, Expression constructed, Expression argument, String tag)
        implements Statement {
    private static final Variable OWN = new Variable("own", Type.INT, Variable.Role.MUTABLE);
    private static final Variable FIELD = new Variable("field", Type.LONG, Variable.Role.MUTABLE);
    private static final Variable GIVEN = new Variable("given", Type.INT, Variable.Role.CONSTANT);

    static final Rule<Object, Statement> RULE =
            new Rule<>(2, (any, scope) -> true, (any, scope, grower) -> of(scope, grower));

    private static Statement of(Scope scope, Grower grower) {
        String name = "Local" + grower.target(Target.Kind.BLOCK, 0).label();
        Scope initial = scope.closure(List.of(), Optional.empty());
        Scope method = scope.closure(List.of(OWN, FIELD, GIVEN), Optional.of(Type.LONG));
        return new LocalClass(
                name,
                // javac 17 crashes on patterns in the initialisers of fields.
                grower.simple(Type.LONG, initial),
                grower.expression(Type.LONG, method),
                grower.expression(Type.INT, scope),
                grower.expression(Type.INT, scope),
                scope.home().nextTag());
    }

    @Override
    public void write(Source out) {
        out.line("class ", name, " ").open();
        out.line("int own;");
        out.line("long field = ", field, ";");
        out.line(name, "(int given) ").open();
        out.line("own = given;").shut();
        out.line("long call(int given) ").open();
        out.line("return ", result, ";").shut();
        out.shut();
        out.line("log(\"", tag, "\", new ", name, "(", constructed, ").call(", argument, "));");
    }
}
