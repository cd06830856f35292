package dev.bobbin.processor.normalize;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreeScanner;
import dev.bobbin.processor.attribute.AttributedMethod;
import dev.bobbin.processor.read.Capability;
import dev.bobbin.processor.read.GeneratorMethod;
import dev.bobbin.processor.read.NamedType;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;

/**
 * A body that yields objects, all of which are boxed for it, is compiled as one that yields numbers: they are then boxed when
 * they are handed over, in the caller's loop, where HotSpot can leave it out. Boxed before, they would be in a field of the
 * frame in between, and it makes the objects.
 *
 * <pre>
 * void count(Yield&lt;Integer&gt; y, int n) { … y.yield(i); … }
 * class Demo$count extends IntFrame&lt;Void&gt; { … return suspend(1, i); … }
 * </pre>
 *
 * <p>Not if it delegates, for what comes from there may be null; it may call itself.
 */
final class YieldedNumbers extends TreeScanner<Void, Void> {
    private static final Map<String, Capability> NARROWER = Map.of(
            "java.lang.Integer", Capability.INT_YIELD,
            "java.lang.Long", Capability.LONG_YIELD,
            "java.lang.Double", Capability.DOUBLE_YIELD);

    private final AttributedMethod method;
    private final TypeKind wanted;
    private boolean only = true;

    private YieldedNumbers(AttributedMethod method, TypeKind wanted) {
        this.method = method;
        this.wanted = wanted;
    }

    /** The class that the compiled body extends. */
    static NamedType frameType(AttributedMethod attributed) {
        GeneratorMethod method = attributed.method();
        if (method.capability() == Capability.YIELD
                && method.yields() instanceof DeclaredType yields
                && yields.asElement() instanceof TypeElement type) {
            Capability narrower = NARROWER.get(type.getQualifiedName().toString());
            if (narrower != null && yieldsOnly(attributed, narrower.yieldedKind())) {
                return method.frameType(narrower);
            }
        }
        return method.frameType();
    }

    private static boolean yieldsOnly(AttributedMethod method, TypeKind wanted) {
        YieldedNumbers numbers = new YieldedNumbers(method, wanted);
        numbers.scan(method.tree().getBody(), null);
        return numbers.only;
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree node, Void nothing) {
        Suspension suspension = Suspension.of(node, method);
        only &= suspension == null || isOfNumber(suspension);
        return super.visitMethodInvocation(node, nothing);
    }

    private boolean isOfNumber(Suspension suspension) {
        if (suspension.direct()) return suspension.callee().equals(method.declaration());
        return suspension.operation().equals("suspend")
                && method.type(suspension.tree().getArguments().get(0)).getKind() == wanted;
    }
}
