package dev.bobbin.processor.normalize;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import dev.bobbin.processor.attribute.AwaitedCall;
import dev.bobbin.processor.ir.Code;
import dev.bobbin.processor.ir.Fragment;
import dev.bobbin.processor.ir.Variable;
import dev.bobbin.processor.read.Names;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Blocking calls that are awaited.
 *
 * <pre>
 * future.get()            await(k, Awaiting.get(future))
 * client.send(r, h)       call(k, HttpGenerators.send(client, r, h))
 * Files.size(path())      t = path(); await(k, Awaiting.pool(() -> Files.size(t)))
 * queue().put(e)          t = queue(); await(k, Awaiting.thread(t, () -> ((BlockingQueue) t).offer(e) ? true : null,
 *                                                                   () -> { t.put(e); return null; }))
 * </pre>
 */
final class AwaitedCalls {
    private static final String AWAITING = "dev.bobbin.scheduler.Awaiting";
    private static final Pattern OPERAND = Pattern.compile("\\$(\\d)");

    private AwaitedCalls() {}

    /** Whether a generator method is called instead. */
    static boolean isCall(Suspension suspension) {
        return suspension.awaited() instanceof AwaitedCall.Form form && form.isGenerator() && !isSuper(suspension);
    }

    /** What the frame's operation is given behind the position. */
    static Code of(Body body, Suspension suspension) {
        // What super means can be said in a call only, and not be handed over.
        if (suspension.awaited() instanceof AwaitedCall.Form form && !isSuper(suspension)) {
            return form(body, suspension, form);
        }
        return suspension.awaited() instanceof AwaitedCall.Elsewhere elsewhere
                ? elsewhere(body, suspension, elsewhere)
                : elsewhere(body, suspension, new AwaitedCall.Elsewhere(true, null, null));
    }

    private static boolean isSuper(Suspension suspension) {
        ExpressionTree qualifier = qualifier(suspension.tree());
        return qualifier instanceof IdentifierTree name && name.getName().contentEquals("super")
                || qualifier instanceof MemberSelectTree select
                        && select.getIdentifier().contentEquals("super");
    }

    private static ExpressionTree qualifier(MethodInvocationTree call) {
        return call.getMethodSelect() instanceof MemberSelectTree select ? select.getExpression() : null;
    }

    /** The object of the call, if an expression says so. */
    private static ExpressionTree receiver(Body body, Suspension suspension) {
        ExpressionTree qualifier = qualifier(suspension.tree());
        return qualifier != null && Operands.isValue(body, qualifier) ? qualifier : null;
    }

    // ---- another method

    private static Code form(Body body, Suspension suspension, AwaitedCall.Form form) {
        boolean isStatic = Members.isStatic(suspension.callee());
        ExpressionTree receiver = receiver(body, suspension);
        List<ExpressionTree> parts = new ArrayList<>();
        if (receiver != null && !isStatic) parts.add(receiver);
        // The object of a static call is evaluated and dropped (JLS 15.12.4.1).
        if (receiver != null && isStatic && !Operands.isStable(body, receiver))
            Expressions.spill(body, receiver, body.type(receiver));
        parts.addAll(suspension.tree().getArguments());
        return Expressions.operands(body, suspension.tree(), parts, holes -> {
            Code.Builder code = head(body, form);
            boolean implicit = receiver == null && !isStatic;
            if (implicit) code.inline(implicitReceiver(body, suspension.callee(), false));
            Code operands = Suspensions.list(body, parts, holes);
            if (operands != null) code.text(implicit ? ", " : "").inline(operands);
            return code.text(")").build(true);
        });
    }

    private static Code.Builder head(Body body, AwaitedCall.Form form) {
        ExecutableElement method = form.method();
        TypeElement owner = (TypeElement) method.getEnclosingElement();
        if (!form.isGenerator()) {
            return Code.builder()
                    .type(body.method().types().erasure(owner.asType()))
                    .text("." + method.getSimpleName() + "(");
        }
        String packageName =
                body.method().elements().getPackageOf(owner).getQualifiedName().toString();
        return Code.builder()
                .add(new Fragment.ClassName(packageName, Names.factoryClass(owner)))
                .text("." + Names.factoryMethod(method) + "(");
    }

    private static Code implicitReceiver(Body body, ExecutableElement callee, boolean captured) {
        Members members = new Members(body);
        return members.instance(members.hostWith(callee), captured);
    }

    // ---- another thread

    private static Code elsewhere(Body body, Suspension suspension, AwaitedCall.Elsewhere how) {
        Map<Tree, Code> holes = evaluated(body, suspension);
        Code call = body.copies().captured(suspension.tree(), holes);
        Code.Builder code = Code.builder()
                .type(body.method().elements().getTypeElement(AWAITING).asType())
                .text(how.waits() ? ".thread(" : ".pool(");
        boolean hasObject = !Members.isStatic(suspension.callee()) && !isSuper(suspension);
        if (how.attempt() != null && hasObject) {
            List<Code> operands = operands(body, suspension, holes);
            code.inline(operands.get(0)).text(", () -> ");
            operands.set(0, as(body, how.type(), operands.get(0)));
            attempt(code, how.attempt(), operands);
            code.text(", ");
        }
        code.text("() -> ");
        if (suspension.answers()) code.inline(call);
        else code.text("{ ").inline(call).text("; return null; }");
        return code.text(")").build(true);
    }

    /** Evaluates the object and the arguments now, but for what stays the same until another thread reads it. */
    private static Map<Tree, Code> evaluated(Body body, Suspension suspension) {
        Map<Tree, Code> holes = new IdentityHashMap<>();
        ExpressionTree receiver = receiver(body, suspension);
        if (receiver != null) evaluate(body, receiver, body.type(receiver), holes);
        List<? extends ExpressionTree> arguments = suspension.tree().getArguments();
        List<? extends VariableElement> parameters = suspension.callee().getParameters();
        for (int i = 0; i < arguments.size(); i++) {
            ExpressionTree argument = arguments.get(i);
            TypeMirror declared = i < parameters.size() ? parameters.get(i).asType() : null;
            // Unboxed here, where it fails if it is null.
            boolean primitive = declared != null && declared.getKind().isPrimitive();
            evaluate(body, argument, primitive ? declared : body.type(argument), holes);
        }
        return holes;
    }

    private static void evaluate(Body body, ExpressionTree operand, TypeMirror type, Map<Tree, Code> holes) {
        boolean stays = Operands.isStable(body, operand)
                && (!type.getKind().isPrimitive()
                        || body.type(operand).getKind().isPrimitive());
        if (stays || type.getKind() == TypeKind.NULL) return;
        Variable value = body.temporary("t", type);
        Expressions.assign(body, value, operand, body.line(operand));
        holes.put(operand, Code.builder().add(new Fragment.Capture(value)).build(true));
    }

    /** The object and the arguments as the lambdas read them. */
    private static List<Code> operands(Body body, Suspension suspension, Map<Tree, Code> holes) {
        List<Code> operands = new ArrayList<>();
        ExpressionTree receiver = receiver(body, suspension);
        operands.add(
                receiver == null
                        ? implicitReceiver(body, suspension.callee(), true)
                        : body.copies().captured(receiver, holes));
        for (ExpressionTree argument : suspension.tree().getArguments()) {
            operands.add(body.copies().captured(argument, holes));
        }
        return operands;
    }

    /** The object as the table knows it: a subtype may have overloads of its own. */
    private static Code as(Body body, TypeElement type, Code object) {
        return Code.builder()
                .text("(")
                .type(body.method().types().erasure(type.asType()))
                .text(") ")
                .nested(object)
                .build(false);
    }

    private static void attempt(Code.Builder code, String template, List<Code> operands) {
        Matcher operand = OPERAND.matcher(template);
        int at = 0;
        while (operand.find()) {
            code.text(template.substring(at, operand.start())).nested(operands.get(Integer.parseInt(operand.group(1))));
            at = operand.end();
        }
        code.text(template.substring(at));
    }
}
