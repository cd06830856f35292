package dev.bobbin.processor.liveness;

import dev.bobbin.processor.graph.Block;
import dev.bobbin.processor.graph.Terminator;
import dev.bobbin.processor.ir.Code;
import dev.bobbin.processor.ir.Fragment;
import dev.bobbin.processor.ir.Statement;
import dev.bobbin.processor.ir.Statement.Binding;
import dev.bobbin.processor.ir.Variable;
import java.util.List;
import java.util.function.Consumer;

/** What instructions read and write. */
final class Effects {
    /** Told what happens, in the order of execution. */
    interface Visitor {
        void reads(Variable variable);

        /** @param certainly whether the old value is gone for sure */
        void writes(Variable variable, boolean certainly);
    }

    private Effects() {}

    static void of(Block block, Visitor visitor) {
        block.instructions().forEach(i -> of(i, visitor));
        of(block.terminator(), visitor);
    }

    /** Which variables the instructions of a block read or write. */
    static void ofInstructions(Block block, Consumer<Variable> touches) {
        block.instructions().forEach(i -> of(i, touching(touches)));
    }

    /** Which variables the terminator of a block reads or writes. */
    static void ofTerminator(Block block, Consumer<Variable> touches) {
        of(block.terminator(), touching(touches));
    }

    private static Visitor touching(Consumer<Variable> touches) {
        return new Visitor() {
            @Override
            public void reads(Variable variable) {
                touches.accept(variable);
            }

            @Override
            public void writes(Variable variable, boolean certainly) {
                touches.accept(variable);
            }
        };
    }

    private static void of(Statement.Simple instruction, Visitor visitor) {
        if (instruction instanceof Statement.Evaluate i) {
            code(i.code(), visitor);
        } else if (instruction instanceof Statement.Copy i) {
            code(i.code(), visitor);
        } else if (instruction instanceof Statement.Assign i) {
            code(i.value(), visitor);
            visitor.writes(i.target(), true);
        } else if (instruction instanceof Statement.Caught i) {
            visitor.writes(i.target(), true);
        } else if (instruction instanceof Statement.Receive i && i.target() != null) {
            visitor.writes(i.target(), true);
        }
    }

    private static void of(Terminator terminator, Visitor visitor) {
        if (terminator instanceof Terminator.Branch t) {
            code(t.test().condition(), visitor);
            bindings(t.test().bindings(), visitor);
        } else if (terminator instanceof Terminator.Choose t) {
            code(t.selector(), visitor);
            t.options().forEach(o -> {
                if (o.labels() != null) code(o.labels(), visitor);
                bindings(o.bindings(), visitor);
            });
        } else if (terminator instanceof Terminator.Suspend t) {
            code(t.arguments(), visitor);
        } else if (terminator instanceof Terminator.Return t) {
            code(t.value(), visitor);
        } else if (terminator instanceof Terminator.Throw t) {
            code(t.exception(), visitor);
        }
    }

    private static void bindings(List<Binding> bindings, Visitor visitor) {
        bindings.forEach(b -> visitor.writes(b.variable(), false));
    }

    private static void code(Code code, Visitor visitor) {
        if (code == null) return;
        Consumer<Fragment> fragments = fragment -> {
            if (fragment instanceof Fragment.Capture f) {
                visitor.reads(f.variable());
            } else if (fragment instanceof Fragment.Use f) {
                // Code may be left half way, or hold a write that is not always reached.
                if (f.access() != Fragment.Access.WRITE) visitor.reads(f.variable());
                if (f.access() != Fragment.Access.READ) visitor.writes(f.variable(), false);
            }
        };
        code.forEach(fragments);
    }
}
