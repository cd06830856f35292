package dev.bobbin.fuzzer.expression;

import dev.bobbin.fuzzer.grow.Grower;
import dev.bobbin.fuzzer.grow.Rule;
import dev.bobbin.fuzzer.grow.Scope;
import dev.bobbin.fuzzer.member.Signature;
import dev.bobbin.fuzzer.tree.Node;
import dev.bobbin.fuzzer.tree.Source;
import dev.bobbin.fuzzer.tree.Type;
import dev.bobbin.fuzzer.tree.Variable;
import java.util.ArrayList;
import java.util.List;

/** A plain call of another generator method, which extends the generator's own stack. */
public record DirectCall(Signature callee, List<Expression> arguments) implements Expression {
    static final Rule<Type, Expression> RULE = new Rule<>(
            8,
            (type, scope) -> scope.suspends() && !returning(type, scope).isEmpty(),
            (type, scope, grower) -> of(grower.dice().pick(returning(type, scope)), scope, grower));

    static List<Signature> returning(Type type, Scope scope) {
        return scope.home().generators().stream()
                .filter(g -> g.result().isPresent())
                .filter(g -> g.result().get() == type || type == Type.OBJECT)
                .toList();
    }

    /** A call with arguments of the right types; one that recurses is given a smaller depth each time. */
    public static DirectCall of(Signature callee, Scope scope, Grower grower) {
        return new DirectCall(callee, arguments(callee, scope, grower));
    }

    static List<Expression> arguments(Signature callee, Scope scope, Grower grower) {
        List<Expression> arguments = new ArrayList<>();
        for (Variable parameter : callee.parameters()) {
            if (callee.isVariable() && arguments.size() == callee.parameters().size() - 1) {
                for (int i = grower.dice().below(3); i > 0; i--) arguments.add(grower.expression(Type.INT, scope));
                break;
            }
            boolean isDepth = callee.isRecursive() && arguments.isEmpty();
            arguments.add(isDepth ? depth(scope, grower) : grower.expression(parameter.type(), scope));
        }
        return arguments;
    }

    private static Expression depth(Scope scope, Grower grower) {
        List<Variable> around = scope.readable(v -> v.name().equals("depth"));
        if (around.isEmpty()) return new Literal(Type.INT, "" + grower.dice().between(0, 2));
        return new Binary(new LocalRead(around.get(0)), "-", new Literal(Type.INT, "1"), Type.INT);
    }

    @Override
    public Type type() {
        return callee.result().orElse(Type.OBJECT);
    }

    @Override
    public void write(Source out) {
        List<Node> all = new ArrayList<>(arguments);
        all.add(Math.min(callee.capabilityAt(), all.size()), y -> y.add("y"));
        if (!callee.owner().isEmpty()) out.add(callee.owner(), ".");
        out.add(callee.name(), "(").join(", ", all).add(")");
    }
}
