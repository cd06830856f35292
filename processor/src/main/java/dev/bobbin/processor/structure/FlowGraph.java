package dev.bobbin.processor.structure;

import dev.bobbin.processor.graph.Block;
import dev.bobbin.processor.graph.StateGraph;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The graph while it is made reducible: blocks may be copied, and edges be turned into re-entries. Nodes are numbered;
 * a node's block is what it does, its successors are in the order of the block's terminator.
 */
final class FlowGraph {
    /** The successor of an edge that goes back to the entry switch, by the entry it goes to: {@code REENTRY - entry}. */
    static final int REENTRY = -1;

    private final List<Block> blocks = new ArrayList<>();
    private final List<int[]> successors = new ArrayList<>();
    private final Map<Integer, Integer> entries;
    private final Entries numbers;
    private boolean reenters;

    /** The graph of one part. Blocks of other parts are nodes that nothing leads to. */
    FlowGraph(StateGraph graph, BitSet part, Entries numbers) {
        this.numbers = numbers;
        this.entries = numbers.of(part);
        for (Block block : graph.blocks()) {
            IntStream to = part.get(block.id())
                    ? block.terminator().successors().stream().mapToInt(i -> i)
                    : IntStream.empty();
            add(
                    block,
                    to.map(t -> part.get(t) ? t : REENTRY - numbers.crossed(t)).toArray());
        }
    }

    private int add(Block block, int[] to) {
        blocks.add(block);
        successors.add(to);
        return blocks.size() - 1;
    }

    int size() {
        return blocks.size();
    }

    Block block(int node) {
        return blocks.get(node);
    }

    int[] successors(int node) {
        return successors.get(node);
    }

    /** The nodes behind the numbers of the entry switch. */
    Map<Integer, Integer> entries() {
        return entries;
    }

    /** The entry that an exception in the block goes to; 0 for none. */
    int handlerEntry(Block block) {
        return numbers.handler(block);
    }

    boolean reenters() {
        return reenters;
    }

    /** How much code a node is. */
    int weight(int node) {
        return 1 + blocks.get(node).instructions().size();
    }

    /** Copies a node with its edges, and answers the copy. */
    int copy(int node) {
        return add(blocks.get(node), successors.get(node).clone());
    }

    /** Edges into a node from the entry switch go to another. */
    void redirectEntries(int from, int to) {
        entries.replaceAll((entry, node) -> node == from ? to : node);
    }

    /** The entry that leads to the node, made if there is none; edges may be turned into re-entries to it. */
    int entryOf(int node) {
        reenters = true;
        for (Map.Entry<Integer, Integer> entry : entries.entrySet()) {
            if (entry.getValue() == node && entry.getKey() != 0) return entry.getKey();
        }
        int entry = numbers.fresh();
        entries.put(entry, node);
        return entry;
    }
}
