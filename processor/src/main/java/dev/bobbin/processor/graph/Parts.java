package dev.bobbin.processor.graph;

import dev.bobbin.processor.ir.Code;
import dev.bobbin.processor.ir.Fragment;
import dev.bobbin.processor.ir.Statement;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Cuts a body that is too large for one Java method into parts, each a method of its own. A jump from one part to another
 * goes through the driver that calls them. Bodies of ordinary size stay in one part.
 */
public final class Parts {
    /** How many characters of code, and how many blocks, one method may have: well below what javac and the JVM bear. */
    private static final int MAX_SIZE = 24_000;

    private static final int MAX_BLOCKS = 250;

    private Parts() {}

    /** The graph with blocks that fit into parts. */
    public static StateGraph fit(StateGraph graph) {
        if (graph.blocks().stream().allMatch(b -> size(b) <= MAX_SIZE)) return graph;
        List<Block> blocks = new ArrayList<>(graph.blocks());
        for (Block block : graph.blocks()) split(block, blocks);
        return new StateGraph(blocks);
    }

    /** Moves what exceeds the limit to new blocks behind. */
    private static void split(Block block, List<Block> blocks) {
        Block whole = block;
        for (int cut = cut(whole); cut > 0; cut = cut(whole)) {
            List<Statement.Simple> all = whole.instructions();
            Block rest = new Block(blocks.size(), all.subList(cut, all.size()), whole.terminator(), whole.handler());
            Terminator on = new Terminator.Jump(rest.id());
            blocks.set(whole.id(), new Block(whole.id(), all.subList(0, cut), on, whole.handler()));
            blocks.add(rest);
            whole = rest;
        }
    }

    /** How many instructions of the block fit into one; 0 if all do. The first one has to. */
    private static int cut(Block block) {
        int size = 0;
        for (int i = 0; i < block.instructions().size(); i++) {
            size += size(block.instructions().get(i));
            if (i > 0 && size > MAX_SIZE / 2) return i;
        }
        return 0;
    }

    /** The blocks of each part; one part unless the body is large. */
    public static List<BitSet> of(StateGraph graph) {
        List<BitSet> parts = new ArrayList<>();
        BitSet part = new BitSet();
        int total = graph.blocks().stream().mapToInt(Parts::size).sum();
        boolean large = total > 2 * MAX_SIZE || graph.blocks().size() > 2 * MAX_BLOCKS;
        int size = 0;
        // What runs together is cut last.
        for (int id : graph.order()) {
            int own = size(graph.block(id));
            if (large && !part.isEmpty() && (size + own > MAX_SIZE || part.cardinality() >= MAX_BLOCKS)) {
                parts.add(part);
                part = new BitSet();
                size = 0;
            }
            part.set(id);
            size += own;
        }
        parts.add(part);
        return parts;
    }

    private static int size(Block block) {
        int size = 20;
        for (Statement.Simple instruction : block.instructions()) size += size(instruction);
        return size;
    }

    private static int size(Statement.Simple instruction) {
        if (instruction instanceof Statement.Evaluate i) return size(i.code());
        if (instruction instanceof Statement.Assign i) return 10 + size(i.value());
        return instruction instanceof Statement.Copy i ? size(i.code()) : 10;
    }

    private static int size(Code code) {
        int[] size = {5};
        code.forEach(fragment -> size[0] += fragment instanceof Fragment.Text text ? size(text.text()) : 8);
        return size[0];
    }

    /** An element of an array is an instruction of its own for the index, and one that stores it. */
    private static int size(String text) {
        return text.length() + 6 * (int) text.chars().filter(c -> c == ',').count();
    }
}
