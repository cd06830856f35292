package dev.bobbin.fuzzer.expression;

import dev.bobbin.fuzzer.grow.Grower;
import dev.bobbin.fuzzer.grow.Rule;
import dev.bobbin.fuzzer.grow.Scope;
import dev.bobbin.fuzzer.statement.Block;
import dev.bobbin.fuzzer.statement.Statement;
import dev.bobbin.fuzzer.tree.Node;
import dev.bobbin.fuzzer.tree.Source;
import dev.bobbin.fuzzer.tree.Type;
import dev.bobbin.fuzzer.tree.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A lambda, its body an expression or a block. */
public record Lambda(List<Variable> parameters, Node body, Type type) implements Expression {
    static final Rule<Type, Expression> RULE = new Rule<>(
            20,
            (type, scope) -> type == Type.SUPPLIER,
            (type, scope, grower) -> of(List.of(), Type.OBJECT, type, scope, grower));

    /** A lambda that takes these and answers a value of that type. */
    static Lambda of(List<Variable> parameters, Type result, Type type, Scope scope, Grower grower) {
        Scope closure = scope.closure(parameters, Optional.of(result));
        if (grower.dice().chance(65)) return new Lambda(parameters, grower.expression(result, closure), type);
        List<Statement> statements = new ArrayList<>(grower.statements(closure, 2));
        return new Lambda(parameters, Block.returning(statements, result, closure, grower), type);
    }

    @Override
    public int precedence() {
        return Precedence.ASSIGNMENT;
    }

    @Override
    public void write(Source out) {
        out.add("(").join(", ", parameters).add(") -> ", body);
    }
}
