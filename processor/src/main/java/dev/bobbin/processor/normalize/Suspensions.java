package dev.bobbin.processor.normalize;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import dev.bobbin.processor.ir.Code;
import dev.bobbin.processor.ir.Statement;
import dev.bobbin.processor.ir.Variable;
import java.util.List;
import java.util.Map;

/**
 * The suspensions themselves.
 *
 * <pre>
 * x = y.yield(v)    return suspend(k, v);              k: x = received();
 * x = inner(y, v)   return call(k, Factories.inner(v)); k: x = received();
 * x = queue.take()  return await(k, Awaiting.…);       k: x = received();
 * </pre>
 */
final class Suspensions {
    private Suspensions() {}

    /** The suspension as the value of an expression. */
    static Code value(Body body, MethodInvocationTree tree) {
        Variable result = body.temporary("received", body.type(tree));
        into(body, tree, result);
        return Code.read(result);
    }

    /** The suspension with its value dropped. */
    static void effect(Body body, MethodInvocationTree tree) {
        into(body, tree, null);
    }

    /** The suspension with its value going to a variable. */
    static void into(Body body, MethodInvocationTree tree, Variable result) {
        Suspension suspension = Suspension.of(tree, body.method());
        Code arguments;
        if (suspension.direct()) {
            arguments = DirectCalls.factoryCall(body, suspension);
        } else if (suspension.awaited() != null) {
            arguments = AwaitedCalls.of(body, suspension);
        } else {
            List<? extends ExpressionTree> operands = suspension.arguments(body.method());
            arguments = Expressions.operands(body, tree, operands, holes -> list(body, operands, holes));
        }
        body.emit(new Statement.Suspend(
                suspension.operation(), arguments, suspension.answers(), result, body.line(tree)));
    }

    /** The arguments separated by commas; null if there are none. */
    static Code list(Body body, List<? extends ExpressionTree> arguments, Map<Tree, Code> holes) {
        if (arguments.isEmpty()) return null;
        Code.Builder list = Code.builder();
        String separator = "";
        for (ExpressionTree argument : arguments) {
            list.text(separator);
            Code hole = holes.get(argument);
            list.inline(hole != null ? hole : body.copies().of(argument));
            separator = ", ";
        }
        return list.build(false);
    }
}
