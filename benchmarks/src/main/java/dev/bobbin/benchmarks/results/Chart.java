package dev.bobbin.benchmarks.results;

import java.util.List;
import java.util.Locale;

/** The chart: for each piece of work a line, and on it a dot for each rival, at its time beside hand-written code. */
final class Chart {
    private static final List<String> WORKS =
            List.of("Range", "Filter", "Zip", "Boxed", "Words", "Tokens", "Sum", "FirstElement", "Tree");
    private static final List<String> RIVALS =
            List.of("virtualThread", "javaflow", "kotlin", "stream", "list", "bobbin");
    private static final double LEAST = 0.5;
    private static final double MOST = 2_000;
    private static final int LEFT = 190;
    private static final int WIDTH = 560;
    private static final int LINE = 28;
    private static final int TOP = 118;
    private static final int RIGHT = 30;

    private final StringBuilder svg = new StringBuilder();

    private Chart() {}

    static String of(List<Run> runs) {
        Chart chart = new Chart();
        int height = TOP + runs.size() * (WORKS.size() * LINE + 74);
        chart.open(LEFT + WIDTH + RIGHT, height);
        chart.legend();
        int top = TOP;
        for (Run run : runs) {
            chart.panel(run, top);
            top += WORKS.size() * LINE + 74;
        }
        return chart.svg.append("</svg>\n").toString();
    }

    private void open(int width, int height) {
        add(
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d' width='%d' height='%d' "
                        + "font-family='system-ui, -apple-system, Segoe UI, Helvetica, Arial, sans-serif' font-size='13'>",
                width, height, width, height);
        add(
                "<rect x='0.5' y='0.5' width='%d' height='%d' rx='8' fill='#ffffff' stroke='#d0d7de'/>",
                width - 1, height - 1);
        text(
                24,
                34,
                "start",
                "#1f2328",
                "font-size='17' font-weight='600'",
                "Time for an element, hand-written code = 1");
        text(24, 54, "start", "#59636e", "", "Logarithmic; further left is faster.");
    }

    private void legend() {
        int x = 24;
        for (int i = RIVALS.size() - 1; i >= 0; i--) {
            Rivals.Rival rival = Rivals.ALL.get(RIVALS.get(i));
            add("<circle cx='%d' cy='78' r='5' fill='%s'/>", x + 5, rival.colour());
            text(x + 15, 82, "start", "#1f2328", "font-size='12'", rival.title());
            x += 30 + (int) (rival.title().length() * 6.3);
        }
    }

    private void panel(Run run, int top) {
        text(24, top + 18, "start", "#1f2328", "font-size='14' font-weight='600'", run.name());
        int first = top + 44;
        int bottom = first + (WORKS.size() - 1) * LINE + 16;
        for (double tick : new double[] {1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000}) {
            boolean isHand = tick == 1;
            add(
                    "<line x1='%.1f' y1='%d' x2='%.1f' y2='%d' stroke='%s' stroke-width='%s'/>",
                    x(tick), first - 16, x(tick), bottom, isHand ? "#57606a" : "#eaeef2", isHand ? "1.5" : "1");
            text(
                    x(tick),
                    bottom + 16,
                    "middle",
                    "#59636e",
                    "font-size='11'",
                    String.format(Locale.ROOT, "%,.0f", tick));
        }
        for (int i = 0; i < WORKS.size(); i++) {
            line(run, WORKS.get(i), first + i * LINE);
        }
    }

    private void line(Run run, String work, int y) {
        text(LEFT - 14, y + 4, "end", "#1f2328", "", Rivals.WORKS.get(work));
        add("<line x1='%d' y1='%d' x2='%d' y2='%d' stroke='#d8dee4'/>", LEFT, y, LEFT + WIDTH, y);
        for (String rival : RIVALS) {
            run.ratio(work, rival, "byHand").ifPresent(ratio -> dot(rival, ratio, y));
        }
    }

    private void dot(String rival, Figure ratio, int y) {
        Rivals.Rival drawn = Rivals.ALL.get(rival);
        add(
                "<circle cx='%.1f' cy='%d' r='%s' fill='%s' stroke='#ffffff' stroke-width='1.2'><title>%s: %s</title></circle>",
                x(ratio.middle()), y, rival.equals("bobbin") ? "7" : "5.5", drawn.colour(), drawn.title(), ratio);
    }

    private static double x(double ratio) {
        double clamped = Math.max(LEAST, Math.min(MOST, ratio));
        return LEFT + WIDTH * Math.log(clamped / LEAST) / Math.log(MOST / LEAST);
    }

    private void text(double x, int y, String anchor, String colour, String more, String content) {
        add("<text x='%.1f' y='%d' text-anchor='%s' fill='%s' %s>%s</text>", x, y, anchor, colour, more, content);
    }

    private void add(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
