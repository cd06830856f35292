package dev.bobbin.processor.graph;

import dev.bobbin.processor.ir.Code;
import dev.bobbin.processor.ir.Label;
import dev.bobbin.processor.ir.NormalMethod;
import dev.bobbin.processor.ir.Statement;
import dev.bobbin.processor.ir.Variable;
import java.util.ArrayList;
import java.util.List;

/** The pass from the normal form to basic blocks. */
public final class GraphBuilder {
    /** A block under construction. */
    private static final class Draft {
        final int id;
        final int handler;
        final List<Statement.Simple> instructions = new ArrayList<>();
        Terminator terminator;

        Draft(int id, int handler) {
            this.id = id;
            this.handler = handler;
        }
    }

    /** What a jump passes on its way out. */
    private sealed interface Scope {
        /** The label's jumps go to the block. */
        record Target(Label label, Draft block) implements Scope {}

        /** A finalizer that every jump out has to run first. */
        record Guard(Statement.Finally statement, Draft finalizer, List<Completion> completions) implements Scope {}
    }

    /** A way to leave the body of a {@code finally}; its number in the list is what the pending variable holds. */
    private record Completion(Statement how) {}

    private final List<Draft> drafts = new ArrayList<>();
    private final List<Scope> scopes = new ArrayList<>();
    private int handler = Block.NONE;
    private int suspensions;
    private Draft current;

    private GraphBuilder() {}

    public static StateGraph build(NormalMethod method) {
        GraphBuilder builder = new GraphBuilder();
        builder.current = builder.draft();
        builder.all(method.body());
        builder.end(new Terminator.Return(null, method.endLine()));
        List<Block> blocks = builder.drafts.stream()
                .map(d -> new Block(
                        d.id,
                        d.instructions,
                        d.terminator != null ? d.terminator : new Terminator.Jump(d.id),
                        d.handler))
                .toList();
        return Simplifier.simplify(new StateGraph(blocks));
    }

    private Draft draft() {
        Draft draft = new Draft(drafts.size(), handler);
        drafts.add(draft);
        return draft;
    }

    private void end(Terminator terminator) {
        if (current != null) current.terminator = terminator;
        current = null;
    }

    private void jump(Draft target) {
        end(new Terminator.Jump(target.id));
    }

    private void all(List<Statement> statements) {
        for (Statement statement : statements) {
            if (current == null) return; // what follows a jump is never reached
            one(statement);
        }
    }

    private void one(Statement statement) {
        if (statement instanceof Statement.Simple s) current.instructions.add(s);
        else if (statement instanceof Statement.Suspend s) suspend(s);
        else if (statement instanceof Statement.Block s) block(s);
        else if (statement instanceof Statement.Loop s) loop(s);
        else if (statement instanceof Statement.If s) choose(s);
        else if (statement instanceof Statement.Select s) select(s);
        else if (statement instanceof Statement.Try s) tryStatement(s);
        else if (statement instanceof Statement.Finally s) finallyStatement(s);
        else if (statement instanceof Statement.Throw s) end(new Terminator.Throw(s.exception(), s.line()));
        else if (statement instanceof Statement.Unreachable) end(new Terminator.Unreachable());
        else leave(statement);
    }

    private void suspend(Statement.Suspend s) {
        Draft resumption = draft();
        end(new Terminator.Suspend(s.operation(), s.arguments(), ++suspensions, resumption.id, s.line()));
        current = resumption;
        if (s.received()) resumption.instructions.add(new Statement.Receive(s.result(), s.line()));
    }

    // ---- structure

    private void block(Statement.Block s) {
        Draft exit = draft();
        scopes.add(new Scope.Target(s.label(), exit));
        all(s.body());
        scopes.remove(scopes.size() - 1);
        if (current != null) jump(exit);
        current = exit;
    }

    private void loop(Statement.Loop s) {
        Draft head = draft();
        jump(head);
        current = head;
        scopes.add(new Scope.Target(s.label(), head));
        all(s.body());
        scopes.remove(scopes.size() - 1);
        if (current != null) jump(head);
    }

    private void choose(Statement.If s) {
        Draft then = draft();
        Draft otherwise = draft();
        Draft join = draft();
        end(new Terminator.Branch(s.test(), then.id, otherwise.id, s.line()));
        current = then;
        all(s.then());
        if (current != null) jump(join);
        current = otherwise;
        all(s.otherwise());
        if (current != null) jump(join);
        current = join;
    }

    private void select(Statement.Select s) {
        Draft from = current;
        Draft join = draft();
        List<Terminator.Option> options = new ArrayList<>();
        for (Statement.Arm arm : s.arms()) {
            Draft target = draft();
            options.add(new Terminator.Option(arm.labels(), arm.bindings(), target.id));
            current = target;
            all(arm.body());
            if (current != null) jump(join);
        }
        boolean complete = s.exhaustive() || s.arms().stream().anyMatch(a -> a.labels() == null);
        int otherwise = complete ? Block.NONE : join.id;
        from.terminator = new Terminator.Choose(s.selector(), options, otherwise, s.line());
        current = join;
    }

    // ---- exceptions

    private void tryStatement(Statement.Try s) {
        Draft caught = draft();
        Draft exit = draft();
        guarded(caught, s.body());
        if (current != null) jump(exit);
        current = caught;
        caught.instructions.add(new Statement.Caught(s.exception(), s.line()));
        all(s.handler());
        if (current != null) jump(exit);
        current = exit;
    }

    private void guarded(Draft caught, List<Statement> body) {
        int outer = handler;
        handler = caught.id;
        Draft inside = draft();
        jump(inside);
        current = inside;
        all(body);
        handler = outer;
    }

    /**
     * <pre>
     * finally { B } F    B, its exits: pending = k, jump F; on throw: exception = thrown, pending = 0, jump F;
     *                    F; switch (pending) { 0 -> throw exception; k -> what the exit was }
     * </pre>
     */
    private void finallyStatement(Statement.Finally s) {
        Draft caught = draft();
        Draft finalizer = draft();
        Draft exit = draft();
        var guard = new Scope.Guard(s, finalizer, new ArrayList<>());
        guard.completions().add(new Completion(new Statement.Throw(Code.read(s.exception()), s.line())));
        scopes.add(guard);
        guarded(caught, s.body());
        boolean completes = current != null;
        Label normal = new Label("normal");
        if (completes) complete(guard, new Statement.Break(normal));
        scopes.remove(scopes.size() - 1);
        current = caught;
        caught.instructions.add(new Statement.Caught(s.exception(), s.line()));
        pend(guard, 0);
        current = finalizer;
        all(s.finalizer());
        if (current != null) {
            scopes.add(new Scope.Target(normal, exit));
            resume(guard);
            scopes.remove(scopes.size() - 1);
        }
        current = exit;
    }

    /** Leaves the body of a {@code finally}: notes how, and goes to the finalizer. */
    private void complete(Scope.Guard guard, Statement how) {
        Completion completion = new Completion(how);
        int number = guard.completions().indexOf(completion);
        if (number < 0) {
            number = guard.completions().size();
            guard.completions().add(completion);
        }
        pend(guard, number);
    }

    private void pend(Scope.Guard guard, int number) {
        Variable pending = guard.statement().pending();
        current.instructions.add(new Statement.Assign(
                pending, Code.text(Integer.toString(number)), guard.statement().line()));
        jump(guard.finalizer());
    }

    /** After the finalizer: goes on the way that the body was left. */
    private void resume(Scope.Guard guard) {
        List<Completion> completions = guard.completions();
        Draft from = current;
        List<Terminator.Option> options = new ArrayList<>();
        for (int k = 0; k < completions.size(); k++) {
            Draft target = draft();
            Code label = k == completions.size() - 1 ? null : Code.text(Integer.toString(k));
            options.add(new Terminator.Option(label, List.of(), target.id));
            current = target;
            one(completions.get(k).how());
        }
        int last = options.get(options.size() - 1).target();
        if (options.size() == 1) {
            from.terminator = new Terminator.Jump(last);
        } else {
            from.terminator = new Terminator.Choose(
                    Code.read(guard.statement().pending()),
                    options,
                    Block.NONE,
                    guard.statement().line());
        }
    }

    // ---- jumps

    /** Goes where a jump goes; a finalizer on the way comes first, and goes on from there. */
    private void leave(Statement jump) {
        for (int i = scopes.size() - 1; i >= 0; i--) {
            if (scopes.get(i) instanceof Scope.Guard guard) {
                complete(guard, jump);
                return;
            }
            Scope.Target target = (Scope.Target) scopes.get(i);
            boolean here = jump instanceof Statement.Break b && b.label() == target.label()
                    || jump instanceof Statement.Continue c && c.label() == target.label();
            if (here) {
                jump(target.block());
                return;
            }
        }
        Statement.Return returned = (Statement.Return) jump;
        end(new Terminator.Return(returned.value(), returned.line()));
    }
}
