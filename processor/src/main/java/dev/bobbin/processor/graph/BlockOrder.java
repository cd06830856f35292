package dev.bobbin.processor.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/** Blocks in reverse postorder over all edges, those of suspensions and handlers too: mostly the order of execution. */
final class BlockOrder {
    private BlockOrder() {}

    static List<Integer> of(StateGraph graph) {
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
}
