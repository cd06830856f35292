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

/** Backward data flow over the graph: which variables will be read; then forward: which may still hold something. */
final class Liveness {
    private final StateGraph graph;
    private final List<Variable> parameters;
    private final Map<Variable, Integer> indexes = new LinkedHashMap<>();
    private final List<Variable> variables = new ArrayList<>();
    private final BitSet[] used;
    private final BitSet[] killed;
    private final BitSet[] written;
    private final BitSet[] liveIn;
    private final Set<Variable> setInside = new LinkedHashSet<>();
    private final Map<Variable, Set<Integer>> blocksOf = new HashMap<>();

    Liveness(StateGraph graph, List<Variable> parameters) {
        this.graph = graph;
        this.parameters = parameters;
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
            for (int id = liveIn.length - 1; id >= 0; id--) {
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
        return new FrameLayout(inFields, inLocals, inBlocks, blocksOf, cleared(fields));
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

    // ---- clearing

    private Map<Integer, List<Variable>> cleared(BitSet fields) {
        BitSet references = new BitSet();
        for (Variable variable : variables) {
            if (fields.get(index(variable)) && variable.isReference()) references.set(index(variable));
        }
        BitSet[] holding = holding(references);
        Map<Integer, List<Variable>> cleared = new HashMap<>();
        for (Block block : graph.blocks()) {
            if (!(block.terminator() instanceof Terminator.Suspend suspend)) continue;
            BitSet dead = (BitSet) holding[block.id()].clone();
            dead.or(written[block.id()]);
            dead.and(references);
            dead.andNot(liveIn[suspend.resumption()]);
            cleared.put(suspend.number(), dead.stream().mapToObj(variables::get).toList());
        }
        return cleared;
    }

    /** For each block, the fields that may hold an object when it starts. */
    private BitSet[] holding(BitSet references) {
        BitSet[] in = sets(graph.blocks().size());
        parameters.stream().map(this::index).filter(references::get).forEach(in[0]::set);
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Block block : graph.blocks()) {
                BitSet out = (BitSet) in[block.id()].clone();
                out.or(written[block.id()]);
                out.and(references);
                for (int successor : block.terminator().successors()) changed |= add(in[successor], out);
                if (block.handler() != Block.NONE) changed |= add(in[block.handler()], out);
                if (block.terminator() instanceof Terminator.Suspend suspend) {
                    out.and(liveIn[suspend.resumption()]);
                    changed |= add(in[suspend.resumption()], out);
                }
            }
        }
        return in;
    }

    private static boolean add(BitSet to, BitSet from) {
        int before = to.cardinality();
        to.or(from);
        return to.cardinality() != before;
    }
}
