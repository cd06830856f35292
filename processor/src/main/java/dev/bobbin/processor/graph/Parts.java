package dev.bobbin.processor.graph;

import dev.bobbin.processor.ir.Code;
import dev.bobbin.processor.ir.Fragment;
import dev.bobbin.processor.ir.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
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
        List<Statement.Simple> first = new ArrayList<>();
        int size = 0;
        for (int i = 0; i < block.instructions().size(); i++) {
            size += size(block.instructions().get(i));
            first.add(block.instructions().get(i));
            if (size < MAX_SIZE / 2 || i == block.instructions().size() - 1) continue;
            Block rest = new Block(
                    blocks.size(),
                    block.instructions().subList(i + 1, block.instructions().size()),
                    block.terminator(),
                    block.handler());
            blocks.add(rest);
            blocks.set(block.id(), new Block(block.id(), first, new Terminator.Jump(rest.id()), block.handler()));
            split(rest, blocks);
            return;
        }
    }

    /** The blocks of each part; one part unless the body is large. */
    public static List<BitSet> of(StateGraph graph) {
        List<BitSet> parts = new ArrayList<>();
        BitSet part = new BitSet();
        int total = graph.blocks().stream().mapToInt(Parts::size).sum();
        boolean large = total > 2 * MAX_SIZE || graph.blocks().size() > 2 * MAX_BLOCKS;
        int size = 0;
        for (int id : order(graph)) {
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

    /** Reverse postorder over all edges, suspensions and handlers too: what runs together is cut last. */
    private static List<Integer> order(StateGraph graph) {
        List<Integer> order = new ArrayList<>();
        BitSet seen = new BitSet();
        Deque<int[]> visits = new ArrayDeque<>();
        visits.push(new int[] {0, 0});
        seen.set(0);
        while (!visits.isEmpty()) {
            int[] visit = visits.peek();
            List<Integer> next = successors(graph.block(visit[0]));
            if (visit[1] == next.size()) {
                order.add(visit[0]);
                visits.pop();
                continue;
            }
            int target = next.get(next.size() - 1 - visit[1]++);
            if (seen.get(target)) continue;
            seen.set(target);
            visits.push(new int[] {target, 0});
        }
        Collections.reverse(order);
        return order;
    }

    private static List<Integer> successors(Block block) {
        List<Integer> successors = new ArrayList<>(block.terminator().successors());
        if (block.terminator() instanceof Terminator.Suspend suspend) successors.add(suspend.resumption());
        if (block.handler() != Block.NONE) successors.add(block.handler());
        return successors;
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
        code.forEach(fragment ->
                size[0] += fragment instanceof Fragment.Text text ? text.text().length() : 8);
        return size[0];
    }
}
