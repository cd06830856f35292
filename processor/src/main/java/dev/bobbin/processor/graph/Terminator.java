package dev.bobbin.processor.graph;

import dev.bobbin.processor.ir.Code;
import dev.bobbin.processor.ir.Statement.Binding;
import dev.bobbin.processor.ir.Statement.Test;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** How a block is left. Targets are ids of blocks. */
public sealed interface Terminator {

    record Jump(int target) implements Terminator {}

    record Branch(Test test, int then, int otherwise, int line) implements Terminator {}

    /**
     * Java's {@code switch}.
     *
     * @param otherwise where it goes on without an option for a value; {@link Block#NONE} if there is one for all
     */
    record Choose(Code selector, List<Option> options, int otherwise, int line) implements Terminator {
        public Choose {
            options = List.copyOf(options);
        }
    }

    /** @param labels the text after {@code case}; null for {@code default} */
    record Option(Code labels, List<Binding> bindings, int target) {}

    /**
     * @param number the number of the suspension, from 1
     * @param resumption where the body goes on when it is resumed
     */
    record Suspend(String operation, Code arguments, int number, int resumption, int line) implements Terminator {}

    /** @param value null for {@code null} */
    record Return(Code value, int line) implements Terminator {}

    record Throw(Code exception, int line) implements Terminator {}

    /** Never comes to its end: the last instruction leaves it by an exception, or runs for ever. */
    record Unreachable() implements Terminator {}

    /** Where control may go without leaving {@code resume}; in the order of the text. */
    default List<Integer> successors() {
        List<Integer> successors = new ArrayList<>();
        if (this instanceof Jump t) {
            successors.add(t.target());
        } else if (this instanceof Branch t) {
            successors.add(t.then());
            successors.add(t.otherwise());
        } else if (this instanceof Choose t) {
            t.options().forEach(o -> successors.add(o.target()));
            if (t.otherwise() != Block.NONE) successors.add(t.otherwise());
        }
        return successors;
    }

    /** The same with other targets. */
    default Terminator retarget(IntUnaryOperator to) {
        if (this instanceof Jump t) return new Jump(to.applyAsInt(t.target()));
        if (this instanceof Branch t) {
            return new Branch(t.test(), to.applyAsInt(t.then()), to.applyAsInt(t.otherwise()), t.line());
        }
        if (this instanceof Choose t) {
            List<Option> options = t.options().stream()
                    .map(o -> new Option(o.labels(), o.bindings(), to.applyAsInt(o.target())))
                    .toList();
            int otherwise = t.otherwise() == Block.NONE ? Block.NONE : to.applyAsInt(t.otherwise());
            return new Choose(t.selector(), options, otherwise, t.line());
        }
        return this;
    }
}
