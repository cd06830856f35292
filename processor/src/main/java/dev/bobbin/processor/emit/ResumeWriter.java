package dev.bobbin.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.bobbin.processor.graph.Terminator;
import dev.bobbin.processor.ir.Code;
import dev.bobbin.processor.ir.Fragment;
import dev.bobbin.processor.ir.Statement;
import dev.bobbin.processor.ir.Statement.Binding;
import dev.bobbin.processor.ir.Variable;
import dev.bobbin.processor.liveness.FrameLayout;
import dev.bobbin.processor.structure.EntryPlan;
import dev.bobbin.processor.structure.Structured;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the body of {@code resume}. */
final class ResumeWriter {
    private static final int INDENTED_LABELS = 8;

    private final EntryPlan plan;
    private final FrameLayout layout;
    private final VariableNames names;
    private final CodeWriter codes;
    private final VariableTypes types;
    private final Registers registers;
    /** The line of the method: what the code stands for that is nobody's statement. */
    private final int line;

    private final CodeBlock.Builder out = CodeBlock.builder();
    private final Deque<Set<Variable>> scopes = new ArrayDeque<>();
    /** How many labelled blocks are open. */
    private int labels;

    ResumeWriter(
            EntryPlan plan,
            FrameLayout layout,
            VariableNames names,
            CodeWriter codes,
            VariableTypes types,
            Registers registers,
            int line) {
        this.plan = plan;
        this.layout = layout;
        this.names = names;
        this.codes = codes;
        this.types = types;
        this.registers = registers;
        this.line = line;
    }

    CodeBlock write() {
        out.add("$L", LineMarks.ahead(line));
        for (Variable local : layout.localsOf(plan.blocks())) {
            out.add("$T $L = $L;\n", types.of(local), names.of(local), VariableTypes.initial(local));
        }
        if (plan.handles()) {
            out.add("int $L = 0;\n", registers.handler());
            if (!registers.parted()) out.add("$T $L = null;\n", Throwable.class, registers.thrown());
        }
        boolean loops = plan.handles() && !registers.parted() || plan.reenters();
        if (loops)
            out.add(plan.reenters() ? "dispatch:\nfor (;;) {\n" : "for (;;) {\n")
                    .indent();
        if (plan.handles()) out.add("try {\n").indent();
        scoped(plan.body());
        if (plan.handles()) {
            String caught = registers.caught();
            out.unindent().add("$L} catch ($T $L) {\n", LineMarks.ahead(line), Throwable.class, caught);
            out.indent().add("if ($L == 0) throw $L;\n", registers.handler(), caught);
            out.add("$L = $L;\n", registers.thrown(), caught);
            goOn(registers.handler());
            out.unindent().add("}\n");
        }
        if (loops) out.unindent().add("}\n");
        // What follows in the class is not the user's either.
        return out.add("$L", LineMarks.ahead(line)).build();
    }

    /** Goes to a handler: around the loop, or through the driver where it may be in another part. */
    private void goOn(String entry) {
        if (registers.parted()) out.add("$L = $L;\nreturn $L;\n", registers.entry(), entry, registers.on());
        else out.add("$L = $L;\n", registers.at(), entry);
    }

    // ---- statements

    private void scoped(List<Structured> statements) {
        scopes.push(new HashSet<>());
        int opened = 0;
        for (Structured statement : statements) {
            if (statement instanceof Structured.Instructions i && redeclares(i)) {
                out.add("{\n").indent();
                scopes.push(new HashSet<>());
                opened++;
            }
            one(statement);
        }
        for (; opened > 0; opened--) {
            scopes.pop();
            out.unindent().add("}\n");
        }
        scopes.pop();
    }

    /** Whether a variable is declared that a copy of the same block has declared around here. */
    private boolean redeclares(Structured.Instructions instructions) {
        return instructions.instructions().stream()
                .map(ResumeWriter::target)
                .anyMatch(v -> v != null && layout.blockLocals().contains(v) && isDeclared(v));
    }

    private boolean isDeclared(Variable variable) {
        return scopes.stream().anyMatch(s -> s.contains(variable));
    }

    private static Variable target(Statement.Simple instruction) {
        if (instruction instanceof Statement.Assign i) return i.target();
        if (instruction instanceof Statement.Receive i) return i.target();
        return instruction instanceof Statement.Caught i ? i.target() : null;
    }

    private void braced(List<Structured> statements) {
        out.add("{\n").indent();
        scoped(statements);
        out.unindent().add("}");
    }

    private void one(Structured statement) {
        if (statement instanceof Structured.Instructions s) {
            s.instructions().forEach(this::instruction);
        } else if (statement instanceof Structured.SetHandler s) {
            out.add("$L = $L;\n", registers.handler(), s.entry());
        } else if (statement instanceof Structured.If s) {
            ifStatement(s);
        } else if (statement instanceof Structured.Switch s) {
            switchStatement(s);
        } else if (statement instanceof Structured.EntrySwitch s) {
            entrySwitch(s);
        } else if (statement instanceof Structured.Loop s) {
            if (s.label() != null) out.add("$L:\n", s.label());
            if (s.condition() == null) out.add("while (true) ");
            else
                out.add(
                        "$Lwhile ($L) ",
                        LineMarks.mark(s.line()),
                        codes.write(s.condition().condition()));
            braced(s.body());
            out.add("\n");
        } else if (statement instanceof Structured.Labeled s) {
            labeled(s);
        } else if (statement instanceof Structured.Break s) {
            out.add("break $L;\n", s.label());
        } else if (statement instanceof Structured.Continue s) {
            out.add("continue $L;\n", s.label());
        } else if (statement instanceof Structured.Reenter s) {
            if (plan.entries().contains(s.entry())) {
                out.add("$L = $L;\ncontinue dispatch;\n", registers.at(), s.entry());
            } else {
                goOn(Integer.toString(s.entry()));
            }
        } else if (statement instanceof Structured.Leave s) {
            leave(s.terminator());
        }
    }

    /** Of the hundreds of labelled blocks that a long body nests, only the outer ones are indented. */
    private void labeled(Structured.Labeled s) {
        boolean indented = labels++ < INDENTED_LABELS;
        out.add("$L: {\n", s.label());
        if (indented) out.indent();
        scoped(s.body());
        if (indented) out.unindent();
        out.add("}\n");
        labels--;
    }

    /**
     * What is raised is thrown before the switch: HotSpot drops an {@code if} that is never taken, but compiles an arm that
     * is not, and a call in there that it does not inline makes the frame escape, and keeps it in memory. That arm names
     * a class instead, which nothing in the generated class has resolved, and that is dropped.
     */
    private void entrySwitch(Structured.EntrySwitch s) {
        out.add("if ($L < 0) {\n", registers.at()).indent();
        if (!plan.raised().isEmpty()) raisedSwitch();
        out.add("throw raised();\n");
        out.unindent().add("}\n");
        out.add("switch ($L) {\n", registers.at()).indent();
        s.entries().forEach((entry, body) -> {
            out.add("case $L -> {\n", entry).indent();
            out.add("$L", LineMarks.ahead(line));
            scoped(body);
            out.unindent().add("}\n");
        });
        out.add("$Ldefault -> throw new $T($L);\n", LineMarks.ahead(line), AssertionError.class, registers.at());
        out.unindent().add("}\n");
    }

    /** Sets the handlers of the resumptions that are inside of a {@code try}. */
    private void raisedSwitch() {
        out.add("switch ($L) {\n", registers.at()).indent();
        plan.raised().forEach((entry, suspensions) -> {
            String positions = suspensions.stream().map(k -> "~" + k).collect(Collectors.joining(", "));
            out.add("case $L -> $L = $L;\n", positions, registers.handler(), entry);
        });
        out.add("default -> {}\n");
        out.unindent().add("}\n");
    }

    /** In a block of its own if pattern variables would else be in scope behind it (JLS 6.3.2.2), and clash with others. */
    private void ifStatement(Structured.If s) {
        Map<Variable, String> copies = copies(s.test().condition(), s.line());
        boolean leaks =
                s.test().condition().mayBind() && Structured.completes(s.then()) != Structured.completes(s.otherwise());
        if (leaks) out.add("{\n").indent();
        out.add("$Lif ($L) ", LineMarks.mark(s.line()), codes.write(s.test().condition(), copies));
        out.add("{\n").indent();
        bindings(s.test().bindings());
        scoped(s.then());
        out.unindent().add("}");
        if (!s.otherwise().isEmpty()) {
            out.add(" else ");
            braced(s.otherwise());
        }
        out.add("\n");
        if (leaks) out.unindent().add("}\n");
    }

    private void bindings(List<Binding> bindings) {
        bindings.forEach(b -> {
            if (names.has(b.variable())) out.add("$L = $L;\n", names.of(b.variable()), b.name());
        });
    }

    private void switchStatement(Structured.Switch s) {
        Map<Variable, String> copies = copies(s.selector(), s.line());
        for (Structured.Arm arm : s.arms()) if (arm.labels() != null) copies.putAll(copies(arm.labels(), s.line()));
        out.add("$Lswitch ($L) {\n", LineMarks.mark(s.line()), codes.write(s.selector(), copies))
                .indent();
        for (Structured.Arm arm : s.arms()) {
            if (arm.labels() == null) out.add("default -> {\n");
            else out.add("case $L -> {\n", codes.write(arm.labels(), copies));
            out.indent();
            bindings(arm.bindings());
            scoped(arm.body());
            out.unindent().add("}\n");
        }
        out.unindent().add("}\n");
    }

    // ---- instructions

    private void instruction(Statement.Simple instruction) {
        if (instruction instanceof Statement.Evaluate i) {
            Map<Variable, String> copies = copies(i.code(), i.line());
            statement(i.line(), codes.write(i.code(), copies));
        } else if (instruction instanceof Statement.Copy i) {
            Map<Variable, String> copies = copies(i.code(), i.line());
            out.add("$L$L\n", LineMarks.mark(i.line()), codes.write(i.code(), copies));
        } else if (instruction instanceof Statement.Assign i) {
            Map<Variable, String> copies = copies(i.value(), i.line());
            assign(i.target(), i.line(), codes.write(i.value(), copies));
        } else if (instruction instanceof Statement.Caught i) {
            assign(i.target(), i.line(), CodeBlock.of("$L", registers.thrown()));
            if (registers.parted()) out.add("$L = null;\n", registers.thrown());
        } else if (instruction instanceof Statement.Receive i) {
            if (i.target() == null) statement(i.line(), CodeBlock.of("received()"));
            else assign(i.target(), i.line(), CodeBlock.of("received()"));
        } else if (instruction instanceof Statement.Forget i) {
            out.add("$L = null;\n", names.of(i.variable()));
        }
    }

    private void assign(Variable target, int line, CodeBlock value) {
        boolean declares = layout.blockLocals().contains(target) && !isDeclared(target);
        if (declares) {
            scopes.peek().add(target);
            statement(line, CodeBlock.of("$T $L = $L", types.of(target), names.of(target), value));
        } else {
            statement(line, CodeBlock.of("$L = $L", names.of(target), value));
        }
    }

    private void statement(int line, CodeBlock code) {
        out.add("$[$L$L;\n$]", LineMarks.mark(line), code);
    }

    /**
     * Copies of the variables that lambdas and classes in the code capture, as Java locals which are never assigned again.
     */
    private Map<Variable, String> copies(Code code, int line) {
        Map<Variable, String> copies = new LinkedHashMap<>();
        if (code == null) return copies;
        code.forEach(fragment -> {
            if (fragment instanceof Fragment.Capture capture) copy(capture.variable(), copies, line);
        });
        return copies;
    }

    private void copy(Variable variable, Map<Variable, String> copies, int line) {
        if (copies.containsKey(variable) || layout.blockLocals().contains(variable)) return;
        String name = names.fresh(names.of(variable) + "$");
        copies.put(variable, name);
        String mark = LineMarks.mark(line);
        out.add("$L$T $L = $L;\n", mark, types.of(variable), name, names.of(variable));
    }

    // ---- leaving

    private void leave(Terminator terminator) {
        if (terminator instanceof Terminator.Suspend t) {
            suspend(t);
        } else if (terminator instanceof Terminator.Return t) {
            Map<Variable, String> copies = copies(t.value(), t.line());
            CodeBlock value = t.value() == null ? CodeBlock.of("null") : codes.write(t.value(), copies);
            if (layout.holdsReferences()) {
                statement(t.line(), CodeBlock.of("end($L)", value));
                statement(t.line(), CodeBlock.of("return clear()"));
            } else {
                statement(t.line(), CodeBlock.of("return end($L)", value));
            }
        } else if (terminator instanceof Terminator.Throw t) {
            Map<Variable, String> copies = copies(t.exception(), t.line());
            out.add("$[$Lthrow $L;\n$]", LineMarks.mark(t.line()), codes.write(t.exception(), copies));
        }
    }

    /** What nobody reads again is let go of first; what the arguments still read of it is copied before that. */
    private void suspend(Terminator.Suspend t) {
        List<Variable> cleared = layout.cleared().getOrDefault(t.number(), List.of());
        Map<Variable, String> copies = copies(t.arguments(), t.line());
        if (t.arguments() != null) {
            t.arguments().forEach(fragment -> {
                if (fragment instanceof Fragment.Use use && cleared.contains(use.variable())) {
                    copy(use.variable(), copies, t.line());
                }
            });
        }
        for (Variable variable : cleared) statement(t.line(), CodeBlock.of("$L = null", names.of(variable)));
        CodeBlock arguments = t.arguments() == null
                ? CodeBlock.of("$L", t.number())
                : CodeBlock.of("$L, $L", t.number(), codes.write(t.arguments(), copies));
        out.add("$[$Lreturn $L($L);\n$]", LineMarks.mark(t.line()), t.operation(), arguments);
    }
}
