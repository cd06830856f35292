package dev.bobbin.processor.structure;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Makes the graph reducible: every loop is entered at one node. A resumption inside a loop that can also go round without
 * suspending is a second way in; the way from it to the loop's head is copied, or, where copies would grow too large, the
 * loop goes through the entry switch.
 */
final class Reducer {
    /** How much code copies may add: as much as there is, and a little more for small bodies. */
    private static final int ALLOWANCE = 40;

    private final FlowGraph graph;
    private int budget;

    private Reducer(FlowGraph graph, BitSet part) {
        this.graph = graph;
        budget = ALLOWANCE + part.stream().map(graph::weight).sum();
    }

    static void reduce(FlowGraph graph, BitSet part) {
        Reducer reducer = new Reducer(graph, part);
        Deque<BitSet> work = new ArrayDeque<>();
        work.push(part);
        while (!work.isEmpty()) {
            BitSet region = work.pop();
            for (BitSet loop : Components.of(graph, region)) reducer.loop(loop, work);
        }
    }

    private void loop(BitSet loop, Deque<BitSet> work) {
        BitSet waysIn = waysIn(loop);
        int head = head(loop, waysIn);
        waysIn.clear(head);
        if (!waysIn.isEmpty()) {
            BitSet tail = tail(loop, waysIn, head);
            int weight = tail.stream().map(graph::weight).sum();
            if (weight <= budget) {
                budget -= weight;
                work.push(copy(loop, waysIn, tail));
            } else {
                reenter(loop, waysIn);
                work.push(loop);
                return;
            }
        }
        BitSet inside = (BitSet) loop.clone();
        inside.clear(head);
        work.push(inside);
    }

    /** The nodes of the loop that can be come to from outside. */
    private BitSet waysIn(BitSet loop) {
        BitSet waysIn = new BitSet();
        for (int node = 0; node < graph.size(); node++) {
            if (loop.get(node)) continue;
            for (int next : graph.successors(node)) if (next >= 0 && loop.get(next)) waysIn.set(next);
        }
        graph.entries().values().stream().filter(loop::get).forEach(waysIn::set);
        return waysIn;
    }

    /** The way in to keep: the one that most edges inside the loop go back to, the earliest of those. */
    private int head(BitSet loop, BitSet waysIn) {
        int best = waysIn.nextSetBit(0);
        int most = -1;
        for (int candidate = best; candidate >= 0; candidate = waysIn.nextSetBit(candidate + 1)) {
            int target = candidate;
            int entered = graph.entries().containsValue(target) ? 1 : 0;
            int edges = loop.stream()
                            .map(n -> (int) java.util.Arrays.stream(graph.successors(n))
                                    .filter(s -> s == target)
                                    .count())
                            .sum()
                    - entered;
            if (edges > most) {
                most = edges;
                best = candidate;
            }
        }
        return best;
    }

    /** What can be come to inside the loop from the ways in, without passing the head. */
    private BitSet tail(BitSet loop, BitSet waysIn, int head) {
        BitSet tail = new BitSet();
        Deque<Integer> work = new ArrayDeque<>();
        waysIn.stream().forEach(work::push);
        while (!work.isEmpty()) {
            int node = work.pop();
            if (node == head || tail.get(node)) continue;
            tail.set(node);
            for (int next : graph.successors(node)) if (next >= 0 && loop.get(next)) work.push(next);
        }
        return tail;
    }

    /** Copies the tail; what came from outside now comes to the copies. Answers the copies. */
    private BitSet copy(BitSet loop, BitSet waysIn, BitSet tail) {
        Map<Integer, Integer> copies = new HashMap<>();
        int before = graph.size();
        tail.stream().forEach(node -> copies.put(node, graph.copy(node)));
        BitSet made = new BitSet();
        made.set(before, graph.size());
        copies.forEach((node, copy) -> redirect(copy, copies));
        Map<Integer, Integer> entered = new HashMap<>();
        waysIn.stream().forEach(node -> entered.put(node, copies.get(node)));
        for (int node = 0; node < before; node++) if (!loop.get(node)) redirect(node, entered);
        entered.forEach(graph::redirectEntries);
        return made;
    }

    private void redirect(int node, Map<Integer, Integer> to) {
        int[] successors = graph.successors(node);
        for (int i = 0; i < successors.length; i++) successors[i] = to.getOrDefault(successors[i], successors[i]);
    }

    /** Edges inside the loop to its other ways in go through the entry switch. */
    private void reenter(BitSet loop, BitSet waysIn) {
        waysIn.stream().forEach(target -> {
            int entry = graph.entryOf(target);
            for (int node = 0; node < graph.size(); node++) {
                int[] successors = graph.successors(node);
                for (int i = 0; i < successors.length; i++) {
                    if (successors[i] == target) successors[i] = FlowGraph.REENTRY - entry;
                }
            }
        });
    }
}
