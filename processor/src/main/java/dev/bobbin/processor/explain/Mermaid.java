package dev.bobbin.processor.explain;

import dev.bobbin.processor.explain.Explanation.Edge;
import dev.bobbin.processor.explain.Explanation.State;
import java.util.ArrayList;
import java.util.List;

/** The state diagram as text for Mermaid. */
final class Mermaid {
    private Mermaid() {}

    static String of(Explanation explanation) {
        StringBuilder out = new StringBuilder("flowchart TD\n");
        explanation.states().forEach(s -> out.append("  ").append(node(s)).append('\n'));
        explanation.edges().forEach(e -> out.append("  ").append(edge(e)).append('\n'));
        out.append("  classDef start fill:#dbeafe,stroke:#2563eb\n");
        out.append("  classDef block fill:#ffffff,stroke:#94a3b8\n");
        out.append("  classDef handler fill:#fee2e2,stroke:#dc2626\n");
        out.append("  classDef suspension fill:#fef3c7,stroke:#d97706\n");
        out.append("  classDef end_ fill:#334155,stroke:#334155,color:#ffffff\n");
        return out.toString();
    }

    private static String node(State state) {
        String label = "\"" + String.join("<br/>", label(state)) + "\"";
        return id(state.id())
                + switch (state.kind()) {
                    case START -> "([" + label + "]):::start";
                    case BLOCK -> "[" + label + "]:::block";
                    case HANDLER -> "[" + label + "]:::handler";
                    case SUSPENSION -> "{{" + label + "}}:::suspension";
                    case END -> "((" + label + ")):::end_";
                };
    }

    private static List<String> label(State state) {
        List<String> label = new ArrayList<>();
        if (!state.title().isEmpty()) label.add("<b>" + Markup.mermaid(state.title()) + "</b>");
        if (state.kind() == Explanation.StateKind.SUSPENSION) {
            state.notes().forEach(n -> label.add(Markup.mermaid(n)));
        } else {
            state.lines()
                    .forEach(l -> label.add(Markup.mermaid(l.number() + "  "
                            + Wording.shortened(Markup.untabbed(l.text().strip()), 60))));
        }
        return label.isEmpty() ? List.of(" ") : label;
    }

    /** The identifier "end" is a keyword there. */
    private static String id(String id) {
        return id.equals("end") ? "end_" : id;
    }

    private static String edge(Edge edge) {
        String label = edge.label().isEmpty() ? "" : "|\"" + Markup.mermaid(edge.label()) + "\"|";
        String arrow = switch (edge.kind()) {
            case FLOW -> " -->";
            case SUSPENSION -> " ==>";
            case THROW -> " -.->";
        };
        return id(edge.from()) + arrow + label + " " + id(edge.to());
    }
}
