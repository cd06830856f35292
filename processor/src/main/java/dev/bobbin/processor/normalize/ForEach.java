package dev.bobbin.processor.normalize;

import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import dev.bobbin.processor.ir.Code;
import dev.bobbin.processor.ir.Fragment;
import dev.bobbin.processor.ir.Label;
import dev.bobbin.processor.ir.Statement;
import dev.bobbin.processor.ir.Variable;
import java.util.Iterator;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** The enhanced {@code for} (JLS 14.14.2). */
final class ForEach {
    private ForEach() {}

    static void lower(Body body, EnhancedForLoopTree tree) {
        if (body.type(tree.getExpression()).getKind() == TypeKind.ARRAY) array(body, tree);
        else iterable(body, tree);
    }

    /**
     * <pre>
     * for (T x : a) S    array = a; index = 0;
     *                    end: { loop { if (!(index &lt; array.length)) break end; x = array[index]; next: { S } index++; } }
     * </pre>
     *
     * <p>A variable that never changes is read itself: the copy would be one field more.
     */
    private static void array(Body body, EnhancedForLoopTree tree) {
        int line = body.line(tree.getExpression());
        Code array = arrayOf(body, tree.getExpression(), line);
        Variable index = body.temporary("index", body.method().types().getPrimitiveType(TypeKind.INT));
        body.assign(index, Code.text("0"), line);
        Loops.loop(body, tree, end -> {
            unless(
                    body,
                    Code.builder()
                            .read(index)
                            .text(" < ")
                            .inline(array)
                            .text(".length")
                            .build(false),
                    end,
                    line);
            body.assign(
                    body.variable(body.element(tree.getVariable())),
                    Code.builder().inline(array).text("[").read(index).text("]").build(true),
                    line);
            Jumps.loopBody(body, tree, tree.getStatement());
            body.emit(new Statement.Evaluate(
                    Code.builder()
                            .add(new Fragment.Use(index, Fragment.Access.UPDATE))
                            .text("++")
                            .build(false),
                    line));
        });
    }

    private static Code arrayOf(Body body, ExpressionTree expression, int line) {
        boolean isVariable = Operators.stripped(expression) instanceof IdentifierTree;
        if (isVariable && Operands.isStable(body, expression)) return body.value(expression);
        Variable array = body.temporary("array", body.type(expression));
        body.assign(array, body.value(expression), line);
        return Code.read(array);
    }

    /**
     * <pre>
     * for (T x : e) S    iterator = e.iterator();
     *                    end: { loop { if (!iterator.hasNext()) break end; x = iterator.next(); next: { S } } }
     * </pre>
     */
    private static void iterable(Body body, EnhancedForLoopTree tree) {
        int line = body.line(tree.getExpression());
        Variable iterator = body.temporary("iterator", iteratorType(body, body.type(tree.getExpression())));
        body.assign(
                iterator,
                Code.builder()
                        .nested(body.value(tree.getExpression()))
                        .text(".iterator()")
                        .build(true),
                line);
        Loops.loop(body, tree, end -> {
            unless(body, Code.builder().read(iterator).text(".hasNext()").build(true), end, line);
            body.assign(
                    body.variable(body.element(tree.getVariable())),
                    Code.builder().read(iterator).text(".next()").build(true),
                    line);
            Jumps.loopBody(body, tree, tree.getStatement());
        });
    }

    private static void unless(Body body, Code condition, Label end, int line) {
        body.emit(new Statement.If(Statement.Test.of(condition), List.of(), List.of(new Statement.Break(end)), line));
    }

    /** {@code Iterator<? extends X>} for what is an {@code Iterable<X>}; the raw type for what is raw. */
    private static TypeMirror iteratorType(Body body, TypeMirror iterable) {
        Types types = body.method().types();
        TypeElement iterator = body.method().elements().getTypeElement(Iterator.class.getCanonicalName());
        DeclaredType found = asIterable(types, iterable);
        if (found == null || found.getTypeArguments().isEmpty()) return types.erasure(iterator.asType());
        return types.getDeclaredType(iterator, found.getTypeArguments().get(0));
    }

    private static DeclaredType asIterable(Types types, TypeMirror type) {
        if (type instanceof DeclaredType declared
                && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals("java.lang.Iterable")) {
            return declared;
        }
        for (TypeMirror above : types.directSupertypes(type)) {
            DeclaredType found = asIterable(types, above);
            if (found != null) return found;
        }
        return null;
    }
}
