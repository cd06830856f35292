package dev.bobbin.fuzzer.statement;

import dev.bobbin.fuzzer.expression.Assignment;
import dev.bobbin.fuzzer.expression.Delegation;
import dev.bobbin.fuzzer.expression.DirectCall;
import dev.bobbin.fuzzer.expression.Expression;
import dev.bobbin.fuzzer.expression.Increment;
import dev.bobbin.fuzzer.expression.Suspension;
import dev.bobbin.fuzzer.grow.Grower;
import dev.bobbin.fuzzer.grow.Rule;
import dev.bobbin.fuzzer.grow.Scope;
import dev.bobbin.fuzzer.member.Signature;
import dev.bobbin.fuzzer.tree.Source;
import dev.bobbin.fuzzer.tree.Type;
import java.util.List;

/** An expression as a statement: a yield, a call, an assignment, an increment. */
public record Evaluation(Expression expression) implements Statement {
    static final Rule<Object, Statement> YIELD = new Rule<>(
            22,
            (any, scope) -> scope.suspends(),
            (any, scope, grower) -> new Evaluation(
                    new Suspension(grower.expression(scope.home().capability().yielded(), scope))));

    static final Rule<Object, Statement> CALL = new Rule<>(
            6, (any, scope) -> scope.suspends() && !scope.home().generators().isEmpty(), (any, scope, grower) -> {
                Signature callee = grower.dice().pick(scope.home().generators());
                return new Evaluation(
                        grower.dice().chance(60)
                                ? DirectCall.of(callee, scope, grower)
                                : Delegation.of(callee, false, scope, grower));
            });

    static final Rule<Object, Statement> ASSIGN =
            new Rule<>(12, (any, scope) -> true, (any, scope, grower) -> assignment(scope, grower));

    private static Statement assignment(Scope scope, Grower grower) {
        Type type = grower.dice().pick(List.of(Type.values()).subList(0, Type.OBJECT.ordinal() + 1));
        int how = grower.dice().below(3);
        if (how == 0 && type.unboxed().isNumeric()) {
            return Increment.of(type, scope, grower)
                    .<Statement>map(Evaluation::new)
                    .orElseGet(() -> Logged.of(scope, grower));
        }
        return (how == 1 && Assignment.isComputable(type)
                        ? Assignment.compound(type, scope, grower)
                        : Assignment.plain(type, scope, grower))
                .<Statement>map(Evaluation::new)
                .orElseGet(() -> Logged.of(scope, grower));
    }

    @Override
    public void write(Source out) {
        out.line(expression, ";");
    }
}
