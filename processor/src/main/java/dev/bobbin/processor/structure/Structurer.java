package dev.bobbin.processor.structure;

import dev.bobbin.processor.graph.Block;
import dev.bobbin.processor.graph.StateGraph;
import dev.bobbin.processor.graph.Terminator;
import dev.bobbin.processor.ir.Statement.Test;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/** The pass from the graph to nested statements. */
public final class Structurer {
    private static final int NOWHERE = Integer.MIN_VALUE;

    private final StateGraph graph;
    private final BitSet part;
    private final boolean handles;
    private final FlowGraph flow;
    private final Dominators tree;
    private final Handlers handlers;
    private final Set<Integer> broken = new HashSet<>();
    private final Set<Integer> continued = new HashSet<>();

    private Structurer(StateGraph graph, BitSet part, Entries entries) {
        this.graph = graph;
        this.part = part;
        this.flow = new FlowGraph(graph, part, entries);
        Reducer.reduce(flow, part);
        this.tree = new Dominators(flow);
        this.handles = part.stream().anyMatch(id -> graph.block(id).handler() != Block.NONE);
        this.handlers = new Handlers(flow, entries.suspensions());
    }

    /** The plans of the parts, in their order. */
    public static List<EntryPlan> structure(StateGraph graph, List<BitSet> parts) {
        Entries entries = new Entries(graph, parts);
        return parts.stream()
                .map(part -> new Structurer(graph, part, entries).plan())
                .toList();
    }

    private EntryPlan plan() {
        List<Structured> body = follow(tree.root(), NOWHERE, fallThrough -> {
            Map<Integer, List<Structured>> entries = new LinkedHashMap<>();
            flow.entries().forEach((entry, node) -> entries.put(entry, to(tree.root(), node, fallThrough)));
            return List.of(new Structured.EntrySwitch(entries));
        });
        return new EntryPlan(part, flow.entries().keySet(), body, raised(), handles, flow.reenters());
    }

    private Map<Integer, List<Integer>> raised() {
        Map<Integer, List<Integer>> raised = new LinkedHashMap<>();
        for (Terminator.Suspend suspend : graph.suspensions()) {
            int handler = flow.handlerEntry(graph.block(suspend.resumption()));
            if (handler != 0 && part.get(suspend.resumption())) {
                raised.computeIfAbsent(handler, h -> new ArrayList<>()).add(suspend.number());
            }
        }
        return raised;
    }

    /** The blocks below that several edges lead to: they follow the node, in this order. */
    private List<Integer> merges(int node) {
        return tree.children(node).stream().filter(tree::isMerge).toList();
    }

    /** A node with all that it dominates. */
    private List<Structured> node(int node, int fallThrough) {
        if (!tree.isLoopHead(node)) return follow(node, fallThrough, next -> own(node, next));
        if (flow.block(node).terminator() instanceof Terminator.Branch branch
                && merges(node).isEmpty()
                && Branches.isPlain(flow.block(node), branch)) {
            return conditional(node, branch);
        }
        return List.of(loop(node, null, 0, follow(node, node, next -> own(node, next))));
    }

    /** A loop that starts with its condition: {@code while (c) { … }} and what follows it. */
    private List<Structured> conditional(int node, Terminator.Branch branch) {
        int[] to = flow.successors(node);
        List<Structured> then = to(node, to[0], node);
        List<Structured> otherwise = to(node, to[1], node);
        if (leaves(otherwise, node)) return followed(loop(node, branch.test(), branch.line(), then), otherwise);
        if (leaves(then, node))
            return followed(loop(node, Branches.not(branch.test()), branch.line(), otherwise), then);
        return List.of(loop(node, null, 0, Branches.choose(branch, then, otherwise)));
    }

    /** Whether the code goes elsewhere, and not back to the loop. */
    private static boolean leaves(List<Structured> code, int loop) {
        return !Structured.completes(code) && !Structured.continues(code, label(loop));
    }

    private static List<Structured> followed(Structured first, List<Structured> rest) {
        List<Structured> code = new ArrayList<>(List.of(first));
        code.addAll(rest);
        return code;
    }

    private Structured loop(int node, Test condition, int line, List<Structured> round) {
        List<Structured> body = new ArrayList<>(round);
        return new Structured.Loop(continued.contains(node) ? label(node) : null, condition, body, line);
    }

    /** Code, and after it the merges of its node: each is what a break of the block before it leads to. */
    private List<Structured> follow(int node, int fallThrough, IntFunction<List<Structured>> first) {
        List<Integer> merges = merges(node);
        List<Structured> code = first.apply(merges.isEmpty() ? fallThrough : merges.get(0));
        for (int i = 0; i < merges.size(); i++) {
            int merge = merges.get(i);
            List<Structured> wrapped = new ArrayList<>();
            if (broken.contains(merge)) wrapped.add(new Structured.Labeled(label(merge), code));
            else wrapped.addAll(code);
            wrapped.addAll(node(merge, i + 1 < merges.size() ? merges.get(i + 1) : fallThrough));
            code = wrapped;
        }
        return code;
    }

    /** The block itself, and the ways out of it. */
    private List<Structured> own(int node, int fallThrough) {
        Block block = flow.block(node);
        List<Structured> code = new ArrayList<>();
        if (handles) handlers.setBefore(node).ifPresent(code::add);
        if (!block.instructions().isEmpty()) code.add(new Structured.Instructions(block.instructions()));
        int[] to = flow.successors(node);
        if (block.terminator() instanceof Terminator.Jump) {
            code.addAll(to(node, to[0], fallThrough));
        } else if (block.terminator() instanceof Terminator.Branch branch) {
            code.addAll(Branches.choose(branch, to(node, to[0], fallThrough), to(node, to[1], fallThrough)));
        } else if (block.terminator() instanceof Terminator.Choose choose) {
            choose(node, choose, fallThrough, code);
        } else {
            code.add(new Structured.Leave(block.terminator()));
        }
        return code;
    }

    private void choose(int node, Terminator.Choose choose, int fallThrough, List<Structured> code) {
        int[] to = flow.successors(node);
        List<Structured.Arm> arms = new ArrayList<>();
        for (int i = 0; i < choose.options().size(); i++) {
            Terminator.Option option = choose.options().get(i);
            arms.add(new Structured.Arm(option.labels(), option.bindings(), to(node, to[i], fallThrough)));
        }
        if (to.length > arms.size()) {
            arms.add(new Structured.Arm(null, List.of(), to(node, to[arms.size()], fallThrough)));
        }
        code.add(new Structured.Switch(choose.selector(), arms, choose.line()));
    }

    /** The way from one node to another; nothing where the code ends in front of it. */
    private List<Structured> to(int from, int target, int fallThrough) {
        if (target <= FlowGraph.REENTRY) return List.of(new Structured.Reenter(FlowGraph.REENTRY - target));
        if (target == fallThrough) return List.of();
        if (from != tree.root() && tree.place(target) <= tree.place(from)) {
            continued.add(target);
            return List.of(new Structured.Continue(label(target)));
        }
        if (tree.isMerge(target)) {
            broken.add(target);
            return List.of(new Structured.Break(label(target)));
        }
        return node(target, fallThrough);
    }

    private static String label(int node) {
        return "L" + node;
    }
}
