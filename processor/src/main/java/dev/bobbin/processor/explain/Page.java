package dev.bobbin.processor.explain;

import dev.bobbin.processor.explain.Explanation.Form;
import dev.bobbin.processor.explain.Explanation.Line;
import dev.bobbin.processor.explain.Explanation.Local;
import dev.bobbin.processor.explain.Explanation.State;
import dev.bobbin.processor.explain.Explanation.StateKind;
import java.util.Map;
import java.util.TreeMap;

/** The explanation as a page that needs nothing else: XML that a browser takes for HTML. */
final class Page {
    private static final String STYLE = """
            <style>
            body { font: 15px/1.5 system-ui, sans-serif; color: #1e293b; background: #ffffff; margin: 0 auto; padding: 24px 32px 64px; max-width: 1500px; }
            h1 { font-size: 24px; margin: 0; } h2 { font-size: 17px; margin: 32px 0 10px; }
            p.about { color: #64748b; margin: 2px 0 0; }
            code, pre { font: 12.5px/1.45 ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace; }
            .columns { display: flex; flex-wrap: wrap; gap: 32px; align-items: flex-start; }
            .source { border-collapse: collapse; background: #f8fafc; border-radius: 12px; padding: 10px; display: block; overflow-x: auto; }
            .source td { padding: 0 8px; white-space: pre; font: 12.5px/1.55 ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace; }
            .source .number { color: #94a3b8; text-align: right; user-select: none; }
            .source .mark { color: #b45309; font-weight: 700; }
            .source tr.suspends td { background: #fef3c7; }
            .diagram { max-width: 100%; height: auto; }
            .k { color: #7c3aed; } .s { color: #15803d; } .c { color: #94a3b8; } .n { color: #b45309; }
            table.locals { border-collapse: collapse; width: 100%; }
            .locals th { text-align: left; font-size: 13px; color: #64748b; border-bottom: 2px solid #e2e8f0; padding: 6px 12px 6px 0; }
            .locals td { border-bottom: 1px solid #e2e8f0; padding: 6px 12px 6px 0; vertical-align: top; }
            .locals tr.field td:nth-child(4) { font-weight: 600; color: #b45309; }
            .legend span { display: inline-block; margin-right: 18px; color: #475569; font-size: 13px; }
            .legend i { display: inline-block; width: 12px; height: 12px; border: 1.5px solid; border-radius: 3px; margin-right: 6px; vertical-align: -1px; }
            details { margin: 10px 0; } summary { cursor: pointer; color: #475569; }
            details pre { background: #f8fafc; padding: 14px; border-radius: 12px; overflow-x: auto; }
            </style>
            """;

    private static final String LEGEND = """
            <p class="legend"><span><i style="background:#eff6ff;border-color:#2563eb"></i>start</span>\
            <span><i style="background:#ffffff;border-color:#94a3b8"></i>runs without suspending</span>\
            <span><i style="background:#fffbeb;border-color:#d97706"></i>suspended</span>\
            <span><i style="background:#fef2f2;border-color:#dc2626"></i>handler: dashed edges are exceptions</span></p>
            """;

    private final Explanation explanation;
    private final StringBuilder out = new StringBuilder();

    private Page(Explanation explanation) {
        this.explanation = explanation;
    }

    static String of(Explanation explanation, String svg, String mermaid) {
        return new Page(explanation).write(svg, mermaid);
    }

    private String write(String svg, String mermaid) {
        String name = Markup.escaped(explanation.name());
        out.append("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\">\n<head>\n");
        out.append("<meta charset=\"UTF-8\"/>\n<title>")
                .append(name)
                .append("</title>\n")
                .append(STYLE);
        out.append("</head>\n<body>\n<h1>").append(name).append("</h1>\n");
        out.append("<p class=\"about\">").append(Markup.escaped(about())).append("</p>\n");
        out.append("<div class=\"columns\">\n<div>\n<h2>Source</h2>\n");
        source();
        out.append("</div>\n<div>\n<h2>States</h2>\n")
                .append(LEGEND)
                .append(svg)
                .append("</div>\n</div>\n");
        out.append("<h2>Variables</h2>\n");
        locals();
        out.append("<h2>Forms</h2>\n");
        form(new Form("Mermaid", mermaid));
        explanation.forms().forEach(this::form);
        return out.append("</body>\n</html>\n").toString();
    }

    private String about() {
        long suspensions = explanation.states().stream()
                .filter(s -> s.kind() == StateKind.SUSPENSION)
                .count();
        long fields = explanation.locals().stream().filter(Page::isField).count();
        int first = explanation.source().get(0).number();
        return "%s:%d, compiled to %s: %d suspension point%s, %d field%s"
                .formatted(
                        explanation.file(),
                        first,
                        explanation.stateClass(),
                        suspensions,
                        suspensions == 1 ? "" : "s",
                        fields,
                        fields == 1 ? "" : "s");
    }

    private static boolean isField(Local local) {
        return local.place().startsWith("field ");
    }

    private void source() {
        Map<Integer, String> marks = new TreeMap<>();
        for (State state : explanation.states()) {
            if (state.kind() != StateKind.SUSPENSION) continue;
            String number = state.id().substring(1);
            marks.merge(state.lines().get(0).number(), number, (a, b) -> a + ", " + b);
        }
        out.append("<table class=\"source\">\n");
        for (Line line : explanation.source()) {
            String mark = marks.get(line.number());
            out.append(mark == null ? "<tr>" : "<tr class=\"suspends\">");
            out.append("<td class=\"number\">").append(line.number()).append("</td><td>");
            out.append(JavaMarkup.of(Markup.untabbed(line.text()), "span"));
            out.append("</td><td class=\"mark\">")
                    .append(mark == null ? "" : mark)
                    .append("</td></tr>\n");
        }
        out.append("</table>\n");
    }

    private void locals() {
        out.append("<table class=\"locals\">\n<tr><th>Name</th><th>Type</th><th>Is</th><th>Lives in</th><th>Why</th>");
        out.append("<th>Set to null</th></tr>\n");
        for (Local local : explanation.locals()) {
            out.append(isField(local) ? "<tr class=\"field\">" : "<tr>");
            cell("<code>" + Markup.escaped(local.name()) + "</code>");
            cell("<code>" + Markup.escaped(local.type()) + "</code>");
            cell(Markup.escaped(local.origin()));
            cell(Markup.escaped(local.place()));
            cell(Markup.escaped(local.why()));
            cell(Markup.escaped(local.cleared()));
            out.append("</tr>\n");
        }
        out.append("</table>\n");
    }

    private void cell(String markup) {
        out.append("<td>").append(markup).append("</td>");
    }

    private void form(Form form) {
        out.append("<details><summary>").append(Markup.escaped(form.title())).append("</summary><pre>");
        out.append(Markup.escaped(Markup.untabbed(form.text()))).append("</pre></details>\n");
    }
}
