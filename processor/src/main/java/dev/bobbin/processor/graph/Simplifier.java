package dev.bobbin.processor.graph;

import dev.bobbin.processor.ir.Statement;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Merges blocks that need not be apart, and drops those that are never reached. The behaviour stays the same. */
final class Simplifier {
    private Simplifier() {}

    static StateGraph simplify(StateGraph graph) {
        return compact(merge(compact(thread(graph))));
    }

    /** A jump to an empty block that only jumps on goes there at once. */
    private static StateGraph thread(StateGraph graph) {
        BitSet resumptions = new BitSet();
        graph.suspensions().forEach(s -> resumptions.set(s.resumption()));
        List<Block> blocks = new ArrayList<>();
        for (Block block : graph.blocks()) {
            Terminator terminator = block.terminator().retarget(target -> beyond(graph, target));
            int handler = resumptions.get(block.id()) ? block.handler() : handler(block);
            blocks.add(new Block(block.id(), block.instructions(), terminator, handler));
        }
        return new StateGraph(blocks);
    }

    /** Where nothing is done nothing is thrown, but for what a resumption brings. */
    private static int handler(Block block) {
        boolean idle = block.instructions().isEmpty() && block.terminator() instanceof Terminator.Jump;
        return idle ? Block.NONE : block.handler();
    }

    private static int beyond(StateGraph graph, int target) {
        int at = target;
        // A loop of empty blocks, as for (;;) {} is one, would never end.
        for (int steps = 0; steps < graph.blocks().size(); steps++) {
            Block block = graph.block(at);
            if (!block.instructions().isEmpty() || !(block.terminator() instanceof Terminator.Jump jump)) return at;
            at = jump.target();
        }
        return target;
    }

    /** A block whose only way in is the end of another with the same handler becomes the rest of that one. */
    private static StateGraph merge(StateGraph graph) {
        int[] waysIn = waysIn(graph);
        List<Block> blocks = new ArrayList<>(graph.blocks());
        for (Block first : graph.blocks()) {
            Block block = blocks.get(first.id());
            List<Statement.Simple> instructions = new ArrayList<>(block.instructions());
            Terminator terminator = block.terminator();
            boolean merged = false;
            while (terminator instanceof Terminator.Jump jump
                    && jump.target() != block.id()
                    && waysIn[jump.target()] == 1
                    && blocks.get(jump.target()).handler() == block.handler()) {
                Block next = blocks.get(jump.target());
                instructions.addAll(next.instructions());
                terminator = next.terminator();
                // Never looked at again: nothing else goes there.
                waysIn[next.id()] = 0;
                merged = true;
            }
            if (merged) blocks.set(block.id(), new Block(block.id(), instructions, terminator, block.handler()));
        }
        return new StateGraph(blocks);
    }

    private static int[] waysIn(StateGraph graph) {
        int[] waysIn = new int[graph.blocks().size()];
        waysIn[0]++;
        for (Block block : graph.blocks()) {
            block.terminator().successors().forEach(s -> waysIn[s]++);
            if (block.terminator() instanceof Terminator.Suspend suspend) waysIn[suspend.resumption()] += 2;
        }
        graph.handlers().forEach(h -> waysIn[h] += 2);
        return waysIn;
    }

    /** Drops the blocks that are never reached, and numbers the others and the suspensions anew. */
    private static StateGraph compact(StateGraph graph) {
        BitSet reached = reached(graph);
        int[] ids = new int[graph.blocks().size()];
        int count = 0;
        for (int id = reached.nextSetBit(0); id >= 0; id = reached.nextSetBit(id + 1)) ids[id] = count++;
        List<Block> blocks = new ArrayList<>();
        int suspensions = 0;
        for (int id = reached.nextSetBit(0); id >= 0; id = reached.nextSetBit(id + 1)) {
            Block block = graph.block(id);
            Terminator terminator = block.terminator().retarget(t -> ids[t]);
            if (terminator instanceof Terminator.Suspend s) {
                terminator = new Terminator.Suspend(
                        s.operation(), s.arguments(), ++suspensions, ids[s.resumption()], s.line());
            }
            int handler = block.handler() == Block.NONE ? Block.NONE : ids[block.handler()];
            blocks.add(new Block(ids[id], block.instructions(), terminator, handler));
        }
        return new StateGraph(blocks);
    }

    private static BitSet reached(StateGraph graph) {
        BitSet reached = new BitSet();
        List<Integer> work = new ArrayList<>(List.of(0));
        while (!work.isEmpty()) {
            int id = work.remove(work.size() - 1);
            if (reached.get(id)) continue;
            reached.set(id);
            Block block = graph.block(id);
            work.addAll(block.terminator().successors());
            if (block.terminator() instanceof Terminator.Suspend suspend) work.add(suspend.resumption());
            if (block.handler() != Block.NONE) work.add(block.handler());
        }
        return reached;
    }
}
