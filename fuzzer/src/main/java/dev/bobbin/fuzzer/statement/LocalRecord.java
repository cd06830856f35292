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

/** A local record, and an object of it that is made, matched and asked. */
public record LocalRecord(String name, Expression first, Expression second, Expression result, String tag)
        implements Statement {
    private static final List<Variable> COMPONENTS = List.of(
            new Variable("n", Type.INT, Variable.Role.CONSTANT),
            new Variable("o", Type.OBJECT, Variable.Role.CONSTANT));

    static final Rule<Object, Statement> RULE =
            new Rule<>(2, (any, scope) -> true, (any, scope, grower) -> of(scope, grower));

    private static Statement of(Scope scope, Grower grower) {
        Scope inside = Scope.ofStatic(scope.home().ofStatics(), COMPONENTS, Type.LONG);
        return new LocalRecord(
                "Record" + grower.target(Target.Kind.BLOCK, 0).label(),
                grower.expression(Type.INT, scope),
                grower.expression(Type.OBJECT, scope),
                grower.expression(Type.LONG, inside),
                scope.home().nextTag());
    }

    @Override
    public void write(Source out) {
        out.line("record ", name, "(int n, Object o) ").open();
        out.line("long call() ").open();
        out.line("return ", result, ";").shut();
        out.shut();
        String local = "made" + name;
        out.line("Object ", local, " = new ", name, "(", first, ", ", second, ");");
        out.line("if (", local, " instanceof ", name, " it", name, ") log(\"", tag, "\", it", name, ".call());");
    }
}
