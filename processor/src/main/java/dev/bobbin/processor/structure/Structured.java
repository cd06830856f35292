package dev.bobbin.processor.structure;

import dev.bobbin.processor.graph.Terminator;
import dev.bobbin.processor.ir.Code;
import dev.bobbin.processor.ir.Statement;
import dev.bobbin.processor.ir.Statement.Binding;
import dev.bobbin.processor.ir.Statement.Test;
import java.util.List;
import java.util.Map;

/** A Java statement to be. */
public sealed interface Structured {

    /** What a block does. */
    record Instructions(List<Statement.Simple> instructions) implements Structured {}

    /** Notes which handler is in force from here on: the entry to go to, 0 for none. */
    record SetHandler(int entry) implements Structured {}

    record If(Test test, List<Structured> then, List<Structured> otherwise, int line) implements Structured {}

    /** Always has an arm for every value. */
    record Switch(Code selector, List<Arm> arms, int line) implements Structured {}

    /** @param labels null for {@code default} */
    record Arm(Code labels, List<Binding> bindings, List<Structured> body) {}

    /**
     * Repeats.
     *
     * @param label null if nothing continues by it
     * @param condition what must hold for a round to begin; null for a loop that goes on for ever
     * @param line the user's line of the condition
     */
    record Loop(String label, Test condition, List<Structured> body, int line) implements Structured {}

    record Labeled(String label, List<Structured> body) implements Structured {}

    record Break(String label) implements Structured {}

    record Continue(String label) implements Structured {}

    /** Goes back to the entry switch. */
    record Reenter(int entry) implements Structured {}

    /** Suspends, returns or throws. */
    record Leave(Terminator terminator) implements Structured {}

    /** What each number of the entry switch does; a number that is missing raises what the resumption carries. */
    record EntrySwitch(Map<Integer, List<Structured>> entries) implements Structured {}

    /** Whether the statement can be left at its end, so that what follows it is run. A label is there to be left by. */
    default boolean completes() {
        if (this instanceof If s) return s.otherwise().isEmpty() || completes(s.then()) || completes(s.otherwise());
        if (this instanceof Switch s) return s.arms().stream().anyMatch(a -> completes(a.body()));
        if (this instanceof EntrySwitch s) return s.entries().values().stream().anyMatch(Structured::completes);
        if (this instanceof Loop s) return s.condition() != null;
        return this instanceof Instructions || this instanceof SetHandler || this instanceof Labeled;
    }

    static boolean completes(List<Structured> statements) {
        return statements.isEmpty() || statements.get(statements.size() - 1).completes();
    }

    /** Whether a continue with the label is inside. */
    static boolean continues(List<Structured> statements, String label) {
        return statements.stream().anyMatch(s -> s.continues(label));
    }

    private boolean continues(String label) {
        if (this instanceof Continue s) return s.label().equals(label);
        if (this instanceof If s) return continues(s.then(), label) || continues(s.otherwise(), label);
        if (this instanceof Switch s) return s.arms().stream().anyMatch(a -> continues(a.body(), label));
        if (this instanceof Labeled s) return continues(s.body(), label);
        return this instanceof Loop s && continues(s.body(), label);
    }
}
