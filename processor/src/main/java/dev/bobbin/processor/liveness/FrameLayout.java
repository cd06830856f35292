package dev.bobbin.processor.liveness;

import dev.bobbin.processor.graph.Block;
import dev.bobbin.processor.graph.StateGraph;
import dev.bobbin.processor.ir.Statement;
import dev.bobbin.processor.ir.Variable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Where each variable lives.
 *
 * @param fields the variables that are live when the body is resumed, in the order of their first use
 * @param locals the others: Java locals of {@code resume}
 * @param blockLocals those of the locals that one block alone knows, and sets before it reads
 * @param blocks for each of the locals, the blocks that know it
 * @param cleared for each suspension, by its number, the fields to set to null before it: they may hold an object that
 *     nobody will read again
 * @param forgotten for each block, by its id, the fields to set to null at its start: too many suspensions would have to
 * @param spent for each block, by its id, the fields to set to null at its end: it is the last to use them
 */
public record FrameLayout(
        Set<Variable> fields,
        Set<Variable> locals,
        Set<Variable> blockLocals,
        Map<Variable, Set<Integer>> blocks,
        Map<Integer, List<Variable>> cleared,
        Map<Integer, List<Variable>> forgotten,
        Map<Integer, List<Variable>> spent) {

    /** @param parts the blocks of each method that the body is cut into: what two methods know must be a field */
    public static FrameLayout of(StateGraph graph, List<Variable> parameters, List<BitSet> parts) {
        return new Liveness(graph, parameters).layout(parts);
    }

    /** The Java locals to declare at the top of the method that is made of the blocks. */
    public List<Variable> localsOf(BitSet part) {
        return locals.stream()
                .filter(v -> !blockLocals.contains(v)
                        && part.get(blocks.get(v).iterator().next()))
                .toList();
    }

    /** The graph with what is to be set to null at the start and at the end of its blocks. */
    public StateGraph withForgotten(StateGraph graph) {
        if (forgotten.isEmpty() && spent.isEmpty()) return graph;
        return new StateGraph(graph.blocks().stream().map(this::withForgotten).toList());
    }

    private Block withForgotten(Block block) {
        List<Variable> first = forgotten.getOrDefault(block.id(), List.of());
        List<Variable> last = spent.getOrDefault(block.id(), List.of());
        if (first.isEmpty() && last.isEmpty()) return block;
        List<Statement.Simple> instructions = new ArrayList<>();
        first.forEach(v -> instructions.add(new Statement.Forget(v, 0)));
        instructions.addAll(block.instructions());
        last.forEach(v -> instructions.add(new Statement.Forget(v, 0)));
        return new Block(block.id(), instructions, block.terminator(), block.handler());
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("fields " + fields + "\nlocals " + locals + "\n");
        new TreeMap<>(cleared).forEach((suspension, dead) -> {
            if (!dead.isEmpty()) text.append("cleared before #" + suspension + " " + dead + "\n");
        });
        new TreeMap<>(forgotten).forEach((block, dead) -> text.append("cleared in block " + block + " " + dead + "\n"));
        new TreeMap<>(spent).forEach((block, dead) -> text.append("cleared behind block " + block + " " + dead + "\n"));
        return text.toString();
    }

    public boolean isField(Variable variable) {
        return fields.contains(variable);
    }

    /** Whether the frame has anything to let go of when it ends. */
    public boolean holdsReferences() {
        return fields.stream().anyMatch(Variable::isReference);
    }
}
