package dev.bobbin.processor.explain;

import dev.bobbin.processor.attribute.AttributedMethod;
import dev.bobbin.processor.attribute.SourceText;
import dev.bobbin.processor.emit.GeneratedSource;
import dev.bobbin.processor.explain.Explanation.Edge;
import dev.bobbin.processor.explain.Explanation.EdgeKind;
import dev.bobbin.processor.explain.Explanation.Form;
import dev.bobbin.processor.explain.Explanation.Line;
import dev.bobbin.processor.explain.Explanation.State;
import dev.bobbin.processor.explain.Explanation.StateKind;
import dev.bobbin.processor.graph.Block;
import dev.bobbin.processor.graph.StateGraph;
import dev.bobbin.processor.graph.Terminator;
import dev.bobbin.processor.ir.NormalMethod;
import dev.bobbin.processor.ir.Variable;
import dev.bobbin.processor.liveness.FrameLayout;
import dev.bobbin.processor.liveness.Lifetimes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The pass from the forms of a compiled method to its explanation. */
final class Explainer {
    private static final String END = "end";
    /** How many variables a state names; the table has them all. */
    private static final int MOST_NAMES = 12;

    private final StateGraph graph;
    private final FrameLayout layout;
    private final SourceText source;
    private final Lifetimes lifetimes;
    private final Map<Integer, String> titles = new HashMap<>();
    private final List<State> states = new ArrayList<>();
    private final List<Edge> edges = new ArrayList<>();
    private boolean ends;

    private Explainer(StateGraph graph, FrameLayout layout, SourceText source, Lifetimes lifetimes) {
        this.graph = graph;
        this.layout = layout;
        this.source = source;
        this.lifetimes = lifetimes;
    }

    static Explanation explain(
            AttributedMethod attributed,
            NormalMethod normal,
            StateGraph graph,
            FrameLayout layout,
            GeneratedSource generated) {
        Lifetimes lifetimes = Lifetimes.of(graph, normal.given());
        Explainer explainer = new Explainer(graph, layout, attributed.source(), lifetimes);
        explainer.walk();
        return new Explanation(
                normal.method().displayName(),
                normal.method().qualifiedStateClass(),
                normal.fileName(),
                explainer.lines(IntStream.rangeClosed(attributed.firstLine(), attributed.lastLine())
                        .boxed()
                        .toList()),
                explainer.states,
                explainer.edges,
                new LocalsTable(normal, graph, layout, lifetimes, generated.names()).rows(),
                List.of(
                        new Form("Normal form", normal.toString()),
                        new Form("Graph", graph.toString()),
                        new Form("Frame", layout.toString())));
    }

    private void walk() {
        graph.handlers().forEach(handler -> titles.put(handler, "handler"));
        graph.suspensions().forEach(s -> titles.put(s.resumption(), "resumed " + s.number()));
        titles.put(0, "start");
        graph.blocks().forEach(this::block);
        if (ends) states.add(new State(END, StateKind.END, END, List.of(), List.of()));
    }

    private void block(Block block) {
        StateKind kind = block.id() == 0
                ? StateKind.START
                : graph.handlers().contains(block.id()) ? StateKind.HANDLER : StateKind.BLOCK;
        String title = titles.getOrDefault(block.id(), "");
        states.add(new State(id(block.id()), kind, title, lines(UserCode.lines(block)), List.of()));
        if (block.handler() != Block.NONE) edge(block, id(block.handler()), EdgeKind.THROW, "throws");
        leave(block);
    }

    private void leave(Block block) {
        if (block.terminator() instanceof Terminator.Jump t) {
            edge(block, id(t.target()), EdgeKind.FLOW, "");
        } else if (block.terminator() instanceof Terminator.Branch t) {
            edge(block, id(t.then()), EdgeKind.FLOW, "yes");
            edge(block, id(t.otherwise()), EdgeKind.FLOW, "no");
        } else if (block.terminator() instanceof Terminator.Choose t) {
            t.options().forEach(o -> edge(block, id(o.target()), EdgeKind.FLOW, Wording.option(t, o)));
            if (t.otherwise() != Block.NONE) edge(block, id(t.otherwise()), EdgeKind.FLOW, "otherwise");
        } else if (block.terminator() instanceof Terminator.Suspend t) {
            suspension(block, t);
        } else if (block.terminator() instanceof Terminator.Return t) {
            ends = true;
            edge(block, END, EdgeKind.FLOW, t.value() == null ? "returns" : "returns " + Wording.oneLine(t.value()));
        } else if (block.terminator() instanceof Terminator.Throw && block.handler() == Block.NONE) {
            ends = true;
            edge(block, END, EdgeKind.THROW, "throws");
        }
    }

    private void suspension(Block block, Terminator.Suspend suspend) {
        String id = "s" + suspend.number();
        List<String> notes = new ArrayList<>();
        notes.add(Wording.suspension(suspend));
        addNote(notes, "keeps ", lifetimes.acrossSuspensions().get(suspend.number()));
        addNote(notes, "clears ", layout.cleared().getOrDefault(suspend.number(), List.of()));
        states.add(new State(
                id, StateKind.SUSPENSION, "suspended " + suspend.number(), lines(List.of(suspend.line())), notes));
        edge(block, id, EdgeKind.SUSPENSION, "");
        edges.add(new Edge(id, id(suspend.resumption()), EdgeKind.SUSPENSION, ""));
    }

    private static void addNote(List<String> notes, String verb, Collection<Variable> variables) {
        if (variables.isEmpty()) return;
        String names = variables.stream().limit(MOST_NAMES).map(Variable::name).collect(Collectors.joining(", "));
        int more = variables.size() - MOST_NAMES;
        notes.add(verb + names + (more > 0 ? " and " + more + " more" : ""));
    }

    private void edge(Block from, String to, EdgeKind kind, String label) {
        edges.add(new Edge(id(from.id()), to, kind, label));
    }

    private static String id(int block) {
        return "b" + block;
    }

    private List<Line> lines(Collection<Integer> numbers) {
        return numbers.stream().map(n -> new Line(n, source.lineText(n))).toList();
    }
}
