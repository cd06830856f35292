package dev.bobbin.fuzzer.expression;

import dev.bobbin.fuzzer.grow.Grower;
import dev.bobbin.fuzzer.grow.Scope;
import dev.bobbin.fuzzer.member.Signature;
import dev.bobbin.fuzzer.tree.Node;
import dev.bobbin.fuzzer.tree.Source;
import java.util.ArrayList;
import java.util.List;

/** A call of a factory: a generator object, of which nothing has run. */
public record NewGenerator(String host, Signature callee, List<Expression> arguments) implements Node {
    public static NewGenerator of(Signature callee, Scope scope, Grower grower) {
        return new NewGenerator(scope.home().name(), callee, DirectCall.arguments(callee, scope, grower));
    }

    @Override
    public void write(Source out) {
        List<Node> all = new ArrayList<>(arguments);
        if (!callee.isStatic()) all.add(0, self -> self.add(host + ".this"));
        out.add(callee.factories(host), ".", callee.name(), "(").join(", ", all).add(")");
    }
}
