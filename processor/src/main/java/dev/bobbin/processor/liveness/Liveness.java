package dev.bobbin.processor.liveness;

import dev.bobbin.processor.graph.Block;
import dev.bobbin.processor.graph.StateGraph;
import dev.bobbin.processor.graph.Terminator;
import dev.bobbin.processor.ir.Variable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Backward data flow over the graph: which variables will be read. */
final class Liveness {
    private final StateGraph graph;
    private final List<Variable> parameters;
    private final Map<Variable, Integer> indexes = new LinkedHashMap<>();
    private final List<Variable> variables = new ArrayList<>();
    private final List<Integer> order;
    private final BitSet[] used;
    private final BitSet[] killed;
    private final BitSet[] written;
    private final BitSet[] liveIn;
    private final Set<Variable> setInside = new LinkedHashSet<>();
    private final Map<Variable, Set<Integer>> blocksOf = new HashMap<>();

    Liveness(StateGraph graph, List<Variable> parameters) {
        this.graph = graph;
        this.parameters = parameters;
        this.order = graph.order();
        int n = graph.blocks().size();
        used = sets(n);
        killed = sets(n);
        written = sets(n);
        liveIn = sets(n);
        parameters.forEach(this::index);
        graph.blocks().forEach(this::scan);
        backward();
    }

    private static BitSet[] sets(int n) {
        BitSet[] sets = new BitSet[n];
        for (int i = 0; i < n; i++) sets[i] = new BitSet();
        return sets;
    }

    private int index(Variable variable) {
        return indexes.computeIfAbsent(variable, v -> {
            variables.add(v);
            return variables.size() - 1;
        });
    }

    private void scan(Block block) {
        int id = block.id();
        Effects.of(block, new Effects.Visitor() {
            @Override
            public void reads(Variable variable) {
                int v = index(variable);
                if (!killed[id].get(v)) used[id].set(v);
                blocksOf.computeIfAbsent(variable, k -> new LinkedHashSet<>()).add(id);
            }

            @Override
            public void writes(Variable variable, boolean certainly) {
                int v = index(variable);
                written[id].set(v);
                if (certainly) killed[id].set(v);
                else if (!killed[id].get(v)) setInside.add(variable);
                blocksOf.computeIfAbsent(variable, k -> new LinkedHashSet<>()).add(id);
            }
        });
    }

    /** Anything in a block may throw, so all that its handler reads is live throughout it. */
    private void backward() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int i = order.size() - 1; i >= 0; i--) {
                int id = order.get(i);
                Block block = graph.block(id);
                BitSet live = new BitSet();
                block.terminator().successors().forEach(s -> live.or(liveIn[s]));
                if (block.terminator() instanceof Terminator.Suspend suspend) live.or(liveIn[suspend.resumption()]);
                live.andNot(killed[id]);
                live.or(used[id]);
                if (block.handler() != Block.NONE) live.or(liveIn[block.handler()]);
                if (!live.equals(liveIn[id])) {
                    liveIn[id] = live;
                    changed = true;
                }
            }
        }
    }

    /** The variables that are read in a block or after it, before they are set. */
    List<Variable> liveInto(int block) {
        return liveIn[block].stream().mapToObj(variables::get).toList();
    }

    FrameLayout layout(List<BitSet> parts) {
        BitSet fields = new BitSet();
        for (Terminator.Suspend suspend : graph.suspensions()) fields.or(liveIn[suspend.resumption()]);
        parameters.stream().map(this::index).filter(liveIn[0]::get).forEach(fields::set);
        variables.stream().filter(v -> crosses(v, parts)).map(this::index).forEach(fields::set);
        Set<Variable> inFields = new LinkedHashSet<>();
        Set<Variable> inLocals = new LinkedHashSet<>();
        Set<Variable> inBlocks = new LinkedHashSet<>();
        for (Variable variable : variables) {
            if (fields.get(index(variable))) {
                inFields.add(variable);
            } else if (blocksOf.containsKey(variable)) {
                inLocals.add(variable);
                if (isOfOneBlock(variable)) inBlocks.add(variable);
            }
        }
        BitSet references = new BitSet();
        fields.stream().filter(v -> variables.get(v).isReference()).forEach(references::set);
        BitSet given = new BitSet();
        parameters.stream().map(this::index).filter(references::get).forEach(given::set);
        var clearing = new Clearing(graph, order, liveIn, written, touched(), references, given);
        return new FrameLayout(
                inFields,
                inLocals,
                inBlocks,
                blocksOf,
                named(clearing.atSuspensions()),
                named(clearing.atStarts()),
                named(clearing.atEnds()));
    }

    /** For each block, the variables that its instructions read or write, and its terminator does not. */
    private BitSet[] touched() {
        BitSet[] touched = sets(graph.blocks().size());
        for (Block block : graph.blocks()) {
            Effects.ofInstructions(block, v -> touched[block.id()].set(index(v)));
            Effects.ofTerminator(block, v -> touched[block.id()].clear(index(v)));
        }
        return touched;
    }

    private Map<Integer, List<Variable>> named(Map<Integer, BitSet> sets) {
        Map<Integer, List<Variable>> named = new HashMap<>();
        sets.forEach((key, set) ->
                named.put(key, set.stream().mapToObj(variables::get).toList()));
        return named;
    }

    private boolean crosses(Variable variable, List<BitSet> parts) {
        Set<Integer> known = blocksOf.getOrDefault(variable, Set.of());
        return parts.stream().filter(p -> known.stream().anyMatch(p::get)).count() > 1;
    }

    private boolean isOfOneBlock(Variable variable) {
        Set<Integer> blocks = blocksOf.get(variable);
        if (setInside.contains(variable)) return false;
        return blocks.size() == 1 && !used[blocks.iterator().next()].get(index(variable));
    }
}
