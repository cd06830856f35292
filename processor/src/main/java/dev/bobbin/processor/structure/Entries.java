package dev.bobbin.processor.structure;

import dev.bobbin.processor.graph.Block;
import dev.bobbin.processor.graph.StateGraph;
import dev.bobbin.processor.graph.Terminator;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The numbers of the entry switches, over all parts: 0 is the start, then come the resumptions by the numbers of their
 * suspensions, the handlers, and the blocks that are jumped to from another part.
 */
final class Entries {
    private final StateGraph graph;
    private final Map<Integer, Integer> blocks = new LinkedHashMap<>();
    private final Map<Integer, Integer> handlers = new HashMap<>();
    private final Map<Integer, Integer> crossed = new LinkedHashMap<>();
    private int next;

    Entries(StateGraph graph, List<BitSet> parts) {
        this.graph = graph;
        blocks.put(0, 0);
        for (Terminator.Suspend suspend : graph.suspensions()) blocks.put(suspend.number(), suspend.resumption());
        next = blocks.size();
        for (int handler : graph.handlers()) handlers.put(handler, add(handler));
        for (BitSet part : parts) {
            part.stream()
                    .forEach(id -> graph.block(id).terminator().successors().stream()
                            .filter(target -> !part.get(target))
                            .forEach(target -> crossed.computeIfAbsent(target, this::add)));
        }
    }

    private int add(int block) {
        blocks.put(next, block);
        return next++;
    }

    /** A number that is not taken yet. */
    int fresh() {
        return next++;
    }

    /** The entries of a part, and their blocks. */
    Map<Integer, Integer> of(BitSet part) {
        Map<Integer, Integer> own = new LinkedHashMap<>();
        blocks.forEach((entry, block) -> {
            if (part.get(block)) own.put(entry, block);
        });
        return own;
    }

    /** The entry that an exception in the block goes to; 0 for none. */
    int handler(Block block) {
        return block.handler() == Block.NONE ? 0 : handlers.get(block.handler());
    }

    /** The entry of a block that is jumped to from another part. */
    int crossed(int block) {
        return crossed.get(block);
    }

    /** The number of suspensions: entries up to it are come to from outside only. */
    int suspensions() {
        return graph.suspensions().size();
    }
}
