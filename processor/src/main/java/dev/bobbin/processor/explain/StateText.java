package dev.bobbin.processor.explain;

import dev.bobbin.processor.explain.Explanation.Line;
import dev.bobbin.processor.explain.Explanation.State;
import java.util.ArrayList;
import java.util.List;

/**
 * What is written on a state, and how much room it takes.
 *
 * @param title empty for none
 * @param digits how wide the line numbers are, in characters; 0 if there are none
 */
record StateText(String title, List<Line> lines, List<String> notes, int digits) {
    static final int LINE_HEIGHT = 17;
    static final int PADDING = 12;
    /** Of a character of the font. */
    static final double CHARACTER = 7.25;

    private static final int MOST_LINES = 14;
    private static final int LONGEST = 76;

    static StateText of(State state) {
        if (state.kind() == Explanation.StateKind.SUSPENSION) {
            List<String> notes = state.notes().stream()
                    .map(n -> Wording.shortened(n, LONGEST))
                    .toList();
            return new StateText(
                    state.title() + ", line " + state.lines().get(0).number(), List.of(), notes, 0);
        }
        int shared = state.lines().stream()
                .map(Line::text)
                .filter(text -> !text.isBlank())
                .mapToInt(text -> indentation(Markup.untabbed(text)))
                .min()
                .orElse(0);
        List<Line> lines = new ArrayList<>();
        for (Line line :
                state.lines().subList(0, Math.min(MOST_LINES, state.lines().size()))) {
            String text = Markup.untabbed(line.text());
            String shown = text.substring(Math.min(shared, text.length()));
            lines.add(new Line(line.number(), Wording.shortened(shown, LONGEST)));
        }
        int more = state.lines().size() - lines.size();
        List<String> notes = more > 0 ? List.of("… and " + more + " more lines") : List.of();
        int digits = lines.stream()
                .mapToInt(l -> Integer.toString(l.number()).length())
                .max()
                .orElse(0);
        return new StateText(state.title(), lines, notes, digits);
    }

    private static int indentation(String text) {
        return text.length() - text.stripLeading().length();
    }

    int width() {
        int columns = Math.max(columns(title) + 1, 4);
        for (Line line : lines) columns = Math.max(columns, digits + 2 + columns(line.text()));
        for (String note : notes) columns = Math.max(columns, columns(note));
        return (int) Math.ceil(columns * CHARACTER) + 2 * PADDING;
    }

    int height() {
        int rows = (title.isEmpty() ? 0 : 1) + lines.size() + notes.size();
        return Math.max(1, rows) * LINE_HEIGHT + PADDING;
    }

    /** Where the code starts, from the left edge. */
    int codeX() {
        return PADDING + (int) Math.ceil((digits + 1.5) * CHARACTER);
    }

    /** The width of a text in characters: those of East Asian scripts take two. */
    private static int columns(String text) {
        return text.codePoints().map(c -> c >= 0x1100 ? 2 : 1).sum();
    }
}
