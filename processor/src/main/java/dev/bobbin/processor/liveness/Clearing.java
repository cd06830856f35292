package dev.bobbin.processor.liveness;

import dev.bobbin.processor.graph.Block;
import dev.bobbin.processor.graph.StateGraph;
import dev.bobbin.processor.graph.Terminator;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where fields that nobody will read again are set to null. If a block is the last to read one and all ways go on without it,
 * at the end of that block: what is read once, as the list that a loop goes through, is then not cleared again and again.
 * Else before a suspension, which is cheap: a loop that does not suspend pays nothing. A field that many suspensions would
 * have to clear, as one that dies in front of a long row of them, is cleared where it dies: at the start of the blocks in
 * which it may hold an object and is not read any more. So the text that clears grows with the body, and not with its square.
 *
 * <p>Forward data flow: which fields may hold an object.
 */
final class Clearing {
    /** How many suspensions may clear the same field. */
    private static final int SUSPENSIONS = 8;

    private final StateGraph graph;
    private final List<Integer> order;
    private final BitSet[] liveIn;
    private final BitSet[] written;
    /** For each block, the fields to clear at its end. */
    private final BitSet[] spent;

    private final BitSet references;
    private final BitSet given;
    /** The fields that are cleared where they die. */
    private final BitSet early = new BitSet();
    /** For each block, the fields that may hold an object before its first instruction. */
    private BitSet[] holding;

    /**
     * @param order the blocks about in the order of execution
     * @param liveIn for each block, the variables that will be read
     * @param written for each block, the variables that it may write
     * @param touched for each block, the variables that its instructions read or write, and its terminator does not
     * @param references the fields that may hold an object
     * @param given those of them that hold one from the start
     */
    Clearing(
            StateGraph graph,
            List<Integer> order,
            BitSet[] liveIn,
            BitSet[] written,
            BitSet[] touched,
            BitSet references,
            BitSet given) {
        this.graph = graph;
        this.order = order;
        this.liveIn = liveIn;
        this.written = written;
        this.references = references;
        this.given = given;
        this.spent = spent(touched);
        flow();
        chooseEarly();
    }

    private BitSet[] spent(BitSet[] touched) {
        BitSet[] sets = new BitSet[touched.length];
        for (Block block : graph.blocks()) {
            BitSet dead = new BitSet();
            if (!block.terminator().successors().isEmpty()) {
                dead.or(touched[block.id()]);
                dead.and(references);
                block.terminator().successors().forEach(s -> dead.andNot(liveIn[s]));
                if (block.handler() != Block.NONE) dead.andNot(liveIn[block.handler()]);
            }
            sets[block.id()] = dead;
        }
        return sets;
    }

    /** For each block, by its id, the fields to clear at its end. */
    Map<Integer, BitSet> atEnds() {
        Map<Integer, BitSet> cleared = new HashMap<>();
        for (Block block : graph.blocks()) {
            BitSet dead = out(block);
            dead.and(spent[block.id()]);
            if (!dead.isEmpty()) cleared.put(block.id(), dead);
        }
        return cleared;
    }

    /** For each suspension, by its number, the fields to clear before it. */
    Map<Integer, BitSet> atSuspensions() {
        Map<Integer, BitSet> cleared = new HashMap<>();
        for (Block block : graph.blocks()) {
            if (block.terminator() instanceof Terminator.Suspend suspend) {
                BitSet dead = out(block);
                dead.andNot(liveIn[suspend.resumption()]);
                cleared.put(suspend.number(), dead);
            }
        }
        return cleared;
    }

    /** For each block, by its id, the fields to clear at its start. */
    Map<Integer, BitSet> atStarts() {
        Map<Integer, BitSet> cleared = new HashMap<>();
        for (Block block : graph.blocks()) {
            BitSet dead = (BitSet) holding[block.id()].clone();
            dead.and(early);
            dead.andNot(liveIn[block.id()]);
            if (!dead.isEmpty()) cleared.put(block.id(), dead);
        }
        return cleared;
    }

    private void chooseEarly() {
        Map<Integer, Integer> suspensions = counts(atSuspensions().values());
        suspensions.forEach((field, count) -> early.set(field, count > SUSPENSIONS));
        if (early.isEmpty()) return;
        flow();
        counts(atStarts().values()).forEach((field, count) -> {
            if (count >= suspensions.get(field)) early.clear(field);
        });
        flow();
    }

    private static Map<Integer, Integer> counts(Collection<BitSet> sets) {
        Map<Integer, Integer> counts = new HashMap<>();
        sets.forEach(set -> set.stream().forEach(field -> counts.merge(field, 1, Integer::sum)));
        return counts;
    }

    private void flow() {
        holding = new BitSet[graph.blocks().size()];
        for (int i = 0; i < holding.length; i++) holding[i] = new BitSet();
        holding[0].or(given);
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int id : order) changed |= flow(graph.block(id));
        }
    }

    private boolean flow(Block block) {
        BitSet out = out(block);
        boolean changed = false;
        if (block.handler() != Block.NONE) changed |= add(block.handler(), out);
        out.andNot(spent[block.id()]);
        for (int successor : block.terminator().successors()) changed |= add(successor, out);
        if (block.terminator() instanceof Terminator.Suspend suspend) {
            out.and(liveIn[suspend.resumption()]);
            changed |= add(suspend.resumption(), out);
        }
        return changed;
    }

    /** The fields that may hold an object when the block is left, if it clears none at its end. */
    private BitSet out(Block block) {
        BitSet cleared = (BitSet) early.clone();
        cleared.andNot(liveIn[block.id()]);
        BitSet out = (BitSet) holding[block.id()].clone();
        out.andNot(cleared);
        out.or(written[block.id()]);
        out.and(references);
        return out;
    }

    private boolean add(int block, BitSet from) {
        int before = holding[block].cardinality();
        holding[block].or(from);
        return holding[block].cardinality() != before;
    }
}
