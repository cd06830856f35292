package dev.bobbin.processor.normalize;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.tree.VariableTree;
import dev.bobbin.processor.ir.Code;
import dev.bobbin.processor.ir.Label;
import dev.bobbin.processor.ir.Statement;
import dev.bobbin.processor.ir.Variable;
import java.util.List;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** {@code try} (JLS 14.20). */
final class Tries {
    private Tries() {}

    /**
     * <pre>
     * try (r) B catch (E e) C finally F    finally { try { resources(r, B) } catches { C } } F
     * </pre>
     */
    static void lower(Body body, TryTree tree) {
        if (tree.getFinallyBlock() == null) {
            catches(body, tree);
            return;
        }
        int line = body.line(tree.getFinallyBlock());
        Variable pending = body.temporary("pending", body.method().types().getPrimitiveType(TypeKind.INT));
        Variable exception = body.temporary("exception", body.type(Throwable.class));
        List<Statement> guarded = body.guarded(() -> catches(body, tree));
        List<Statement> finalizer = body.collect(() -> Statements.one(body, tree.getFinallyBlock()));
        body.emit(new Statement.Finally(guarded, finalizer, pending, exception, line));
    }

    /**
     * <pre>
     * catch (A | B e) C    if (x instanceof A || x instanceof B) { e = (A) x; C; break end; } … throw x;
     * </pre>
     */
    private static void catches(Body body, TryTree tree) {
        if (tree.getCatches().isEmpty()) {
            resources(body, tree.getResources(), tree.getBlock());
            return;
        }
        Variable exception = body.temporary("exception", body.type(Throwable.class));
        int line = body.line(tree.getCatches().get(0));
        List<Statement> guarded = body.collect(() -> resources(body, tree.getResources(), tree.getBlock()));
        List<Statement> handler = body.collect(() -> {
            Label end = new Label("end");
            body.block(end, () -> {
                for (CatchTree clause : tree.getCatches()) clause(body, clause, exception, end);
                body.emit(new Statement.Throw(Code.read(exception), line));
            });
        });
        body.emit(new Statement.Try(guarded, exception, handler, line));
    }

    private static void clause(Body body, CatchTree clause, Variable exception, Label end) {
        Label next = new Label("next");
        int line = body.line(clause);
        VariableElement parameter = (VariableElement) body.element(clause.getParameter());
        body.block(next, () -> {
            body.emit(new Statement.If(
                    Statement.Test.of(isCaught(body, clause.getParameter(), exception)),
                    List.of(),
                    List.of(new Statement.Break(next)),
                    line));
            Variable caught = body.variable(parameter);
            body.assign(
                    caught,
                    Code.builder()
                            .text("(")
                            .type(caught.type())
                            .text(") ")
                            .read(exception)
                            .build(false),
                    line);
            Statements.one(body, clause.getBlock());
            body.emit(new Statement.Break(end));
        });
    }

    private static Code isCaught(Body body, VariableTree parameter, Variable exception) {
        List<? extends Tree> types = parameter.getType() instanceof UnionTypeTree union
                ? union.getTypeAlternatives()
                : List.of(parameter.getType());
        Code.Builder test = Code.builder();
        String or = "";
        for (Tree type : types) {
            test.text(or).read(exception).text(" instanceof ").type(body.type(type));
            or = " || ";
        }
        return test.build(false);
    }

    /**
     * <pre>
     * try (R r = i) B    r = i; failure = null;
     *                    finally { try { B } catch (x) { failure = x; throw x; } }
     *                        { if (r != null) { if (failure != null) { try { r.close(); } catch (s) { failure.addSuppressed(s); } }
     *                                           else r.close(); } }
     * </pre>
     *
     * (JLS 14.20.3.1)
     */
    private static void resources(Body body, List<? extends Tree> resources, BlockTree block) {
        if (resources.isEmpty()) {
            Statements.one(body, block);
            return;
        }
        Tree tree = resources.get(0);
        int line = body.line(tree);
        Variable resource = open(body, tree);
        Variable failure = body.temporary("failure", body.type(Throwable.class));
        Variable thrown = body.temporary("exception", body.type(Throwable.class));
        body.assign(failure, Code.text("null"), line);
        List<Statement> guarded = body.guarded(() -> {
            List<Statement> rest = body.collect(() -> resources(body, resources.subList(1, resources.size()), block));
            List<Statement> handler = List.of(
                    new Statement.Assign(failure, Code.read(thrown), line),
                    new Statement.Throw(Code.read(thrown), line));
            body.emit(new Statement.Try(rest, thrown, handler, line));
        });
        body.emit(new Statement.Finally(
                guarded,
                body.collect(() -> close(body, resource, failure, line)),
                body.temporary("pending", body.method().types().getPrimitiveType(TypeKind.INT)),
                body.temporary("exception", body.type(Throwable.class)),
                line));
    }

    private static Variable open(Body body, Tree tree) {
        int line = body.line(tree);
        if (tree instanceof VariableTree declared) {
            Variable resource = body.variable(body.element(declared));
            Expressions.assign(body, resource, declared.getInitializer(), line);
            return resource;
        }
        TypeMirror type = body.type(tree);
        Variable resource = body.temporary("resource", type);
        Expressions.assign(body, resource, (ExpressionTree) tree, line);
        return resource;
    }

    private static void close(Body body, Variable resource, Variable failure, int line) {
        Statement close = new Statement.Evaluate(
                Code.builder().read(resource).text(".close()").build(true), line);
        Variable second = body.temporary("exception", body.type(Throwable.class));
        Statement suppress = new Statement.Evaluate(
                Code.builder()
                        .read(failure)
                        .text(".addSuppressed(")
                        .read(second)
                        .text(")")
                        .build(true),
                line);
        Statement quiet = new Statement.Try(List.of(close), second, List.of(suppress), line);
        Statement byOutcome = new Statement.If(isSet(failure), List.of(quiet), List.of(close), line);
        body.emit(new Statement.If(isSet(resource), List.of(byOutcome), List.of(), line));
    }

    private static Statement.Test isSet(Variable variable) {
        return Statement.Test.of(Code.builder().read(variable).text(" != null").build(false));
    }
}
