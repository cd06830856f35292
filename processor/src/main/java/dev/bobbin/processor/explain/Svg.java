package dev.bobbin.processor.explain;

import dev.bobbin.processor.explain.Arrangement.Box;
import dev.bobbin.processor.explain.Arrangement.Point;
import dev.bobbin.processor.explain.Arrangement.Route;
import dev.bobbin.processor.explain.Explanation.Edge;
import dev.bobbin.processor.explain.Explanation.EdgeKind;
import dev.bobbin.processor.explain.Explanation.Line;
import dev.bobbin.processor.explain.Explanation.State;
import dev.bobbin.processor.explain.Explanation.StateKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The state diagram as a picture. */
final class Svg {
    private static final String STYLE = """
            <style>
            .diagram text { font: 12px ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace; fill: #1e293b; white-space: pre; }
            .diagram .number { fill: #94a3b8; text-anchor: end; }
            .diagram .title { font-weight: 700; fill: #475569; }
            .diagram .note { fill: #92400e; }
            .diagram .block rect { fill: #ffffff; stroke: #94a3b8; }
            .diagram .start rect { fill: #eff6ff; stroke: #2563eb; stroke-width: 1.5; }
            .diagram .start .title { fill: #1d4ed8; }
            .diagram .handler rect { fill: #fef2f2; stroke: #dc2626; stroke-width: 1.5; }
            .diagram .handler .title { fill: #b91c1c; }
            .diagram .suspension rect { fill: #fffbeb; stroke: #d97706; stroke-width: 1.5; }
            .diagram .suspension .title { fill: #b45309; }
            .diagram .end rect { fill: #334155; stroke: #334155; }
            .diagram .end .title { fill: #ffffff; text-anchor: middle; }
            .diagram path { fill: none; stroke: #64748b; stroke-width: 1.4; }
            .diagram path.suspension { stroke: #d97706; stroke-width: 2; }
            .diagram path.throw { stroke: #dc2626; stroke-dasharray: 5 4; }
            .diagram .head { stroke: none; fill: #64748b; }
            .diagram .head.suspension { fill: #d97706; }
            .diagram .head.throw { fill: #dc2626; stroke-dasharray: none; }
            .diagram .label { font-size: 11px; fill: #475569; stroke: #f8fafc; stroke-width: 4; paint-order: stroke; }
            .diagram .k { fill: #7c3aed; } .diagram .s { fill: #15803d; } .diagram .c { fill: #94a3b8; } .diagram .n { fill: #b45309; }
            </style>
            """;

    private final Explanation explanation;
    private final Map<String, StateText> texts = new LinkedHashMap<>();
    private final StringBuilder out = new StringBuilder();

    private Svg(Explanation explanation) {
        this.explanation = explanation;
        explanation.states().forEach(s -> texts.put(s.id(), StateText.of(s)));
    }

    static String of(Explanation explanation) {
        return new Svg(explanation).draw();
    }

    private String draw() {
        Arrangement arrangement = Arranger.arrange(
                explanation.states(),
                explanation.edges(),
                s -> texts.get(s.id()).width() + (s.kind() == StateKind.SUSPENSION ? 2 * StateText.PADDING : 0),
                s -> texts.get(s.id()).height());
        int width = arrangement.width();
        int height = arrangement.height();
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram\" role=\"img\" width=\"")
                .append("%d\" height=\"%d\" viewBox=\"0 0 %d %d\">\n".formatted(width, height, width, height));
        out.append("<title>")
                .append(Markup.escaped("The states of " + explanation.name()))
                .append("</title>\n");
        out.append(STYLE);
        out.append("<rect width=\"%d\" height=\"%d\" rx=\"12\" fill=\"#f8fafc\"/>\n".formatted(width, height));
        for (int e = 0; e < explanation.edges().size(); e++) {
            edge(explanation.edges().get(e), arrangement.routes().get(e));
        }
        explanation.states().forEach(s -> state(s, arrangement.boxes().get(s.id())));
        for (int e = 0; e < explanation.edges().size(); e++) {
            label(explanation.edges().get(e), arrangement.routes().get(e));
        }
        return out.append("</svg>\n").toString();
    }

    private static String lower(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    // ---- states

    private void state(State state, Box box) {
        StateText text = texts.get(state.id());
        boolean suspended = state.kind() == StateKind.SUSPENSION;
        out.append("<g class=\"%s\" id=\"%s\">".formatted(lower(state.kind()), state.id()));
        int radius = suspended || state.kind() == StateKind.END ? Math.min(18, box.height() / 2) : 7;
        out.append("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"%d\"/>"
                .formatted(box.x(), box.y(), box.width(), box.height(), radius));
        int x = box.x() + StateText.PADDING;
        int y = box.y() + StateText.PADDING / 2 + 13;
        if (suspended) {
            pause(x + 1, y);
            x += 2 * StateText.PADDING - 6;
        }
        if (!text.title().isEmpty()) {
            int titleX = state.kind() == StateKind.END ? box.middleX() : x;
            text("title", titleX, y, Markup.escaped(text.title()));
            y += StateText.LINE_HEIGHT;
        }
        for (Line line : text.lines()) {
            text("number", box.x() + text.codeX() - 8, y, Integer.toString(line.number()));
            text("code", box.x() + text.codeX(), y, JavaMarkup.of(line.text(), "tspan"));
            y += StateText.LINE_HEIGHT;
        }
        for (String note : text.notes()) {
            text("note", x, y, Markup.escaped(note));
            y += StateText.LINE_HEIGHT;
        }
        out.append("</g>\n");
    }

    private void pause(int x, int y) {
        for (int bar = 0; bar < 2; bar++) {
            out.append("<rect x=\"%d\" y=\"%d\" width=\"3\" height=\"10\" style=\"fill:#d97706;stroke:none\"/>"
                    .formatted(x + 6 * bar, y - 9));
        }
    }

    private void text(String style, int x, int y, String markup) {
        out.append("<text class=\"%s\" x=\"%d\" y=\"%d\" xml:space=\"preserve\">".formatted(style, x, y))
                .append(markup)
                .append("</text>");
    }

    // ---- edges

    private void edge(Edge edge, Route route) {
        String style = lower(edge.kind());
        if (route instanceof Route.Down down) {
            out.append("<path class=\"%s\" d=\"%s\"/>".formatted(style, curve(down.points())));
            Point end = down.points().get(down.points().size() - 1);
            head(style, end.x(), end.y(), "l-4.5 -8 h9 z");
        } else if (route instanceof Route.Beside beside) {
            out.append("<path class=\"%s\" d=\"%s\"/>".formatted(style, around(beside)));
            boolean behind = beside.lane() > beside.to().x();
            head(style, beside.to().x(), beside.to().y(), behind ? "l8 -4.5 v9 z" : "l-8 -4.5 v9 z");
        }
        out.append('\n');
    }

    private void head(String style, int x, int y, String shape) {
        out.append("<path class=\"head %s\" d=\"M%d %d%s\"/>".formatted(style, x, y, shape));
    }

    private static String curve(List<Point> points) {
        StringBuilder path = new StringBuilder(
                "M%d %d".formatted(points.get(0).x(), points.get(0).y()));
        for (int i = 1; i < points.size(); i++) {
            Point a = points.get(i - 1);
            Point b = points.get(i);
            // The arrow's head covers the last few pixels.
            int y = i == points.size() - 1 ? b.y() - 6 : b.y();
            if (a.x() == b.x()) path.append(" V").append(y);
            else {
                int middle = (a.y() + y) / 2;
                path.append(" C%d %d %d %d %d %d".formatted(a.x(), middle, b.x(), middle, b.x(), y));
            }
        }
        return path.toString();
    }

    private static String around(Route.Beside r) {
        int side = r.lane() > r.to().x() ? 1 : -1;
        int down = r.to().y() > r.from().y() ? 1 : -1;
        int radius = Math.min(8, Math.abs(r.to().y() - r.from().y()) / 2);
        return "M%d %d H%d Q%d %d %d %d V%d Q%d %d %d %d H%d"
                .formatted(
                        r.from().x(),
                        r.from().y(),
                        r.lane() - side * radius,
                        r.lane(),
                        r.from().y(),
                        r.lane(),
                        r.from().y() + down * radius,
                        r.to().y() - down * radius,
                        r.lane(),
                        r.to().y(),
                        r.lane() - side * radius,
                        r.to().y(),
                        r.to().x() + side * 6);
    }

    private void label(Edge edge, Route route) {
        if (edge.label().isEmpty() || edge.kind() == EdgeKind.THROW) return;
        String label = Markup.escaped(Wording.shortened(edge.label(), 30));
        if (route instanceof Route.Down down) {
            Point a = down.points().get(0);
            Point b = down.points().get(1);
            boolean left = b.x() < a.x();
            int x = a.x() + (b.x() - a.x()) / 3 + (left ? -6 : 6);
            out.append("<text class=\"label\" x=\"%d\" y=\"%d\"%s>%s</text>\n"
                    .formatted(x, a.y() + 17, left ? " text-anchor=\"end\"" : "", label));
        } else if (route instanceof Route.Beside beside) {
            out.append("<text class=\"label\" x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>\n"
                    .formatted(beside.from().x() - 6, beside.from().y() - 4, label));
        }
    }
}
