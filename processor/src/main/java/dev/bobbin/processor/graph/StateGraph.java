package dev.bobbin.processor.graph;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The body as basic blocks. Block 0 is the start.
 *
 * @param blocks the blocks; the id of each is its index
 */
public record StateGraph(List<Block> blocks) {
    public StateGraph {
        blocks = List.copyOf(blocks);
    }

    public Block block(int id) {
        return blocks.get(id);
    }

    /** The suspensions, in the order of their numbers. */
    public List<Terminator.Suspend> suspensions() {
        List<Terminator.Suspend> suspensions = new ArrayList<>();
        for (Block block : blocks) {
            if (block.terminator() instanceof Terminator.Suspend suspend) suspensions.add(suspend);
        }
        suspensions.sort((a, b) -> Integer.compare(a.number(), b.number()));
        return suspensions;
    }

    /** The blocks that exceptions go to, each once. */
    public List<Integer> handlers() {
        Set<Integer> handlers = new LinkedHashSet<>();
        for (Block block : blocks) {
            if (block.handler() != Block.NONE) handlers.add(block.handler());
        }
        return List.copyOf(handlers);
    }

    /** The ids of all blocks, as near to the order of execution as loops let them be. */
    public List<Integer> order() {
        return BlockOrder.of(this);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        blocks.forEach(text::append);
        return text.toString();
    }
}
