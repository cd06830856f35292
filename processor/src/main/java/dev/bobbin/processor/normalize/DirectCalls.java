package dev.bobbin.processor.normalize;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import dev.bobbin.processor.ir.Code;
import dev.bobbin.processor.ir.Fragment;
import dev.bobbin.processor.read.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** {@code other.walk(y, n)}, a direct call of a generator method: {@code NodeGenerators.walk(other, n)}. */
final class DirectCalls {
    private DirectCalls() {}

    static Code factoryCall(Body body, Suspension suspension) {
        ExecutableElement callee = suspension.callee();
        dropObject(body, suspension);
        List<ExpressionTree> parts = new ArrayList<>();
        ExpressionTree receiver = receiver(body, suspension);
        if (receiver != null) parts.add(receiver);
        parts.addAll(suspension.arguments(body.method()));
        return Expressions.operands(
                body, suspension.tree(), parts, holes -> call(body, suspension, callee, receiver, holes));
    }

    /** Evaluates the object that a static method is called on, whose value is dropped (JLS 15.12.4.1). */
    private static void dropObject(Body body, Suspension suspension) {
        if (Members.isStatic(suspension.callee())
                && suspension.tree().getMethodSelect() instanceof MemberSelectTree select
                && Operands.isDropped(body, select.getExpression())) {
            ExpressionTree object = select.getExpression();
            Expressions.spill(body, object, body.type(object));
        }
    }

    /** The object the method is called on, if an expression says so. */
    private static ExpressionTree receiver(Body body, Suspension suspension) {
        return !Members.isStatic(suspension.callee())
                        && suspension.tree().getMethodSelect() instanceof MemberSelectTree select
                        && Operands.isValue(body, select.getExpression())
                ? select.getExpression()
                : null;
    }

    private static Code call(
            Body body,
            Suspension suspension,
            ExecutableElement callee,
            ExpressionTree receiver,
            Map<Tree, Code> holes) {
        TypeElement host = (TypeElement) callee.getEnclosingElement();
        String packageName =
                body.method().elements().getPackageOf(host).getQualifiedName().toString();
        Code.Builder code = Code.builder()
                .add(new Fragment.ClassName(packageName, Names.factoryClass(host)))
                .text(".")
                .inline(TypeWitness.of(body, suspension))
                .text(Names.factoryMethod(callee) + "(");
        String separator = "";
        if (!Members.isStatic(callee)) {
            code.inline(receiver == null ? implicitReceiver(body, callee) : argument(body, receiver, holes));
            separator = ", ";
        }
        for (ExpressionTree argument : suspension.arguments(body.method())) {
            code.text(separator).inline(argument(body, argument, holes));
            separator = ", ";
        }
        return code.text(")").build(true);
    }

    private static Code implicitReceiver(Body body, ExecutableElement callee) {
        Members members = new Members(body);
        return members.instance(members.hostWith(callee), false);
    }

    private static Code argument(Body body, ExpressionTree argument, Map<Tree, Code> holes) {
        Code hole = holes.get(argument);
        return hole != null ? hole : body.copies().of(argument);
    }
}
