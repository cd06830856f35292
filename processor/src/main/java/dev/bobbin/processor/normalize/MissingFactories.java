package dev.bobbin.processor.normalize;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import dev.bobbin.processor.attribute.AttributedMethod;
import dev.bobbin.processor.problem.Place;
import dev.bobbin.processor.problem.Problem;
import dev.bobbin.processor.problem.Problems;
import dev.bobbin.processor.read.GeneratorReader;
import dev.bobbin.processor.read.Names;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Calls of generators that have no factory: their host was not compiled with Bobbin, or its factories are still to be
 * written.
 */
public record MissingFactories(AttributedMethod method, List<MethodInvocationTree> calls) {
    /** Finds the calls in a body. */
    public static MissingFactories of(AttributedMethod method) {
        List<MethodInvocationTree> calls = new ArrayList<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitMethodInvocation(MethodInvocationTree node, Void unused) {
                Suspension suspension = Suspension.of(node, method);
                if (suspension != null && suspension.direct() && !hasFactory(suspension.callee(), method)) {
                    calls.add(node);
                }
                return super.visitMethodInvocation(node, null);
            }
        }.scan(method.tree().getBody(), null);
        return new MissingFactories(method, List.copyOf(calls));
    }

    private static boolean hasFactory(ExecutableElement callee, AttributedMethod method) {
        TypeElement factories = method.elements().getTypeElement(factoryClass(callee));
        return factories != null
                && ElementFilter.methodsIn(factories.getEnclosedElements()).stream()
                        .anyMatch(factory -> factory.getSimpleName().contentEquals(Names.factoryMethod(callee)));
    }

    private static String factoryClass(ExecutableElement callee) {
        String packageName = Names.packageOf(callee);
        return (packageName.isEmpty() ? "" : packageName + ".") + Names.factoryClass(host(callee));
    }

    private static TypeElement host(ExecutableElement callee) {
        return (TypeElement) callee.getEnclosingElement();
    }

    /** Reports the calls, but for those of a host that javac has an error for. */
    public void report(Problems problems) {
        for (MethodInvocationTree call : calls) {
            Tree called = call.getMethodSelect();
            ExecutableElement callee = Suspension.of(call, method).callee();
            if (GeneratorReader.isResolved(host(callee))) {
                problems.report(
                        Problem.FACTORY_MISSING,
                        Place.of(method.method().element(), method.start(called), method.end(called)),
                        Names.display(callee),
                        factoryClass(callee) + "." + Names.factoryMethod(callee),
                        Names.display(host(callee)));
            }
        }
    }
}
