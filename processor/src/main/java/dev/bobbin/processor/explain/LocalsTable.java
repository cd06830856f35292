package dev.bobbin.processor.explain;

import dev.bobbin.processor.explain.Explanation.Local;
import dev.bobbin.processor.graph.Block;
import dev.bobbin.processor.graph.StateGraph;
import dev.bobbin.processor.graph.Terminator;
import dev.bobbin.processor.ir.NormalMethod;
import dev.bobbin.processor.ir.Variable;
import dev.bobbin.processor.liveness.FrameLayout;
import dev.bobbin.processor.liveness.Lifetimes;
import dev.bobbin.processor.problem.Readable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Where each variable lives, why, and when it is cleared. */
final class LocalsTable {
    private final NormalMethod normal;
    private final StateGraph graph;
    private final FrameLayout layout;
    private final Lifetimes lifetimes;
    private final Map<Variable, String> names;
    private final Map<Variable, List<Terminator.Suspend>> across = new LinkedHashMap<>();
    private final Map<Variable, List<Terminator.Suspend>> cleared = new LinkedHashMap<>();
    private final Map<Variable, Set<Integer>> captures = new LinkedHashMap<>();
    private final Map<Variable, Set<Integer>> handlers = new LinkedHashMap<>();

    LocalsTable(
            NormalMethod normal,
            StateGraph graph,
            FrameLayout layout,
            Lifetimes lifetimes,
            Map<Variable, String> names) {
        this.normal = normal;
        this.graph = graph;
        this.layout = layout;
        this.lifetimes = lifetimes;
        this.names = names;
        for (Terminator.Suspend suspend : graph.suspensions()) {
            lifetimes.acrossSuspensions().get(suspend.number()).forEach(v -> add(across, v, suspend));
            layout.cleared().getOrDefault(suspend.number(), List.of()).forEach(v -> add(cleared, v, suspend));
        }
        for (Block block : graph.blocks()) {
            UserCode.captured(block).forEach(v -> lines(captures, v).addAll(UserCode.lines(block)));
        }
        normal.localTypes().forEach(t -> t.captures().forEach(v -> lines(captures, v)));
        lifetimes
                .intoHandlers()
                .forEach((handler, read) -> read.forEach(v -> lines(handlers, v).addAll(firstLine(handler))));
    }

    private static void add(
            Map<Variable, List<Terminator.Suspend>> map, Variable variable, Terminator.Suspend suspend) {
        map.computeIfAbsent(variable, v -> new ArrayList<>()).add(suspend);
    }

    private static Set<Integer> lines(Map<Variable, Set<Integer>> map, Variable variable) {
        return map.computeIfAbsent(variable, v -> new TreeSet<>());
    }

    private Set<Integer> firstLine(int block) {
        Set<Integer> lines = UserCode.lines(graph.block(block));
        return lines.isEmpty() ? lines : Set.of(lines.iterator().next());
    }

    List<Local> rows() {
        Set<Variable> variables = new LinkedHashSet<>(normal.given());
        Stream.of(Variable.Kind.values())
                .forEach(kind -> Stream.concat(layout.fields().stream(), layout.locals().stream())
                        .filter(v -> v.kind() == kind)
                        .forEach(variables::add));
        return variables.stream().map(this::row).toList();
    }

    private Local row(Variable variable) {
        String type = variable.type() == null ? "what the class captured" : Readable.type(variable.type());
        return new Local(variable.name(), type, origin(variable), place(variable), why(variable), cleared(variable));
    }

    private String origin(Variable variable) {
        if (normal.host().filter(variable::equals).isPresent()) return "the host instance";
        return switch (variable.kind()) {
            case PARAMETER -> "parameter";
            case LOCAL -> "local";
            case TEMPORARY -> "made by Bobbin";
        };
    }

    private String place(Variable variable) {
        if (layout.isField(variable)) return "field " + names.get(variable);
        return layout.locals().contains(variable) ? "Java local " + names.get(variable) : "nowhere";
    }

    private String why(Variable variable) {
        List<String> reasons = new ArrayList<>();
        reasons.add(reason(variable));
        if (handlers.containsKey(variable)) {
            reasons.add("an exception handler reads it" + at(handlers.get(variable)));
        }
        if (captures.containsKey(variable)) {
            reasons.add("lambdas and classes have a copy of its value" + at(captures.get(variable)));
        }
        return String.join("; ", reasons);
    }

    private String reason(Variable variable) {
        if (across.containsKey(variable)) return "read after " + Wording.suspensions(across.get(variable));
        if (layout.isField(variable)) {
            return normal.given().contains(variable)
                    ? "given before the body runs"
                    : "used in more than one of the methods that the large body is cut into";
        }
        if (!layout.locals().contains(variable)) return "never read";
        return layout.blockLocals().contains(variable)
                ? "set and read without a suspension between, in one state"
                : "set and read without a suspension between";
    }

    private static String at(Set<Integer> lines) {
        if (lines.isEmpty() || lines.size() > 6) return "";
        return (lines.size() == 1 ? " (line " : " (lines ") + Wording.list(lines) + ")";
    }

    private String cleared(Variable variable) {
        if (!layout.isField(variable) || !variable.isReference()) return "";
        if (cleared.containsKey(variable)) {
            return "before " + Wording.suspensions(cleared.get(variable)) + ", and at the end";
        }
        boolean early = Stream.of(layout.forgotten(), layout.spent())
                .flatMap(sets -> sets.values().stream())
                .anyMatch(dead -> dead.contains(variable));
        return early ? "where it is read no more, and at the end" : "at the end";
    }
}
