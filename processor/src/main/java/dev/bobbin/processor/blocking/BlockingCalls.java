package dev.bobbin.processor.blocking;

import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import dev.bobbin.processor.attribute.AttributedMethod;
import dev.bobbin.processor.attribute.AwaitedCall;
import dev.bobbin.processor.blocking.Rule.Treatment;
import dev.bobbin.processor.problem.Place;
import dev.bobbin.processor.problem.Problem;
import dev.bobbin.processor.problem.Problems;
import dev.bobbin.processor.read.Blocking;
import dev.bobbin.processor.read.Marks;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** The pass that finds the blocking calls of a body that awaits: warns of them, or has them awaited. */
public final class BlockingCalls {
    private BlockingCalls() {}

    /** Reports the blocking calls that stay; answers the method in which the others are to be awaited. */
    public static AttributedMethod resolve(AttributedMethod method, Table table, Problems problems) {
        Blocking mode = method.method().blocking();
        if (!method.method().capability().awaits() || mode == Blocking.ALLOW) return method;
        Walk walk = new Walk(method, new Rules(table, method.types(), method.elements()), mode, problems);
        walk.scan(method.body(), null);
        return walk.awaited.isEmpty() ? method : method.withAwaited(walk.awaited);
    }

    private static final class Walk extends TreePathScanner<Void, Void> {
        private final AttributedMethod method;
        private final Rules rules;
        private final Surroundings surroundings;
        private final Blocking mode;
        private final Problems problems;
        private final Advice advice;
        private final Map<Tree, AwaitedCall> awaited = new IdentityHashMap<>();

        Walk(AttributedMethod method, Rules rules, Blocking mode, Problems problems) {
            this.method = method;
            this.rules = rules;
            this.surroundings = new Surroundings(method, rules);
            this.mode = mode;
            this.problems = problems;
            this.advice = new Advice(method);
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree node, Void unused) {
            visit(node, node.getMethodSelect());
            return super.visitMethodInvocation(node, null);
        }

        @Override
        public Void visitMemberReference(MemberReferenceTree node, Void unused) {
            visit(node, node);
            return super.visitMemberReference(node, null);
        }

        private void visit(Tree node, Tree select) {
            if (!(method.element(select) instanceof ExecutableElement callee)) return;
            Rule rule = rules.of(callee, surroundings.receiver(select, callee));
            if (rule == null || rule.treatment() == Treatment.FREE || rule.treatment() == Treatment.ELSEWHERE) return;
            TreePath path = getCurrentPath();
            if (surroundings.isElsewhere(path)) return;
            String name = callee.getEnclosingElement().getSimpleName() + "." + callee.getSimpleName();
            String hindrance = surroundings.hindrance(path);
            if (rule.treatment() == Treatment.STAYS) {
                report(Problem.BLOCKING_CALL_STAYS, select, name, rule.detail(), advice.of(rule));
            } else if (hindrance != null) {
                report(Problem.BLOCKING_CALL_STAYS, select, name, hindrance, advice.against(hindrance));
            } else if (mode == Blocking.WARN) {
                report(Problem.BLOCKING_CALL, select, name, advice.of(rule));
            } else {
                await(node, rule);
            }
        }

        private void await(Tree call, Rule rule) {
            if (rule.treatment() != Treatment.AS) {
                String attempt = rule.detail().isEmpty() ? null : rule.detail();
                boolean waits = rule.treatment() == Treatment.THREAD;
                awaited.put(call, new AwaitedCall.Elsewhere(waits, attempt, attempt == null ? null : rules.type(rule)));
                return;
            }
            ExecutableElement form = form(rule);
            if (form == null) {
                problems.reportWithoutPlace(Problem.BLOCKING_TABLE, "there is no static method " + rule.detail());
            } else {
                awaited.put(call, new AwaitedCall.Form(form, Marks.isGenerator(form)));
            }
        }

        /** A method of the name; which of its overloads is meant is for javac to find out. */
        private ExecutableElement form(Rule rule) {
            int dot = rule.detail().lastIndexOf('.');
            TypeElement type = method.elements().getTypeElement(rule.detail().substring(0, dot));
            List<? extends Element> members = type == null ? List.of() : type.getEnclosedElements();
            return ElementFilter.methodsIn(members).stream()
                    .filter(m -> m.getSimpleName().contentEquals(rule.detail().substring(dot + 1)))
                    .findFirst()
                    .orElse(null);
        }

        private void report(Problem problem, Tree at, Object... arguments) {
            Place place = Place.of(method.method().element(), method.start(at), method.end(at));
            problems.report(problem, place, arguments);
        }
    }
}
