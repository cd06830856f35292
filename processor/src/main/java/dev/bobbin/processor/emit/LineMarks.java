package dev.bobbin.processor.emit;

import java.util.regex.Pattern;

/**
 * Marks in generated text that say which line of the user's follows. A mark is made of control characters, which no
 * generated text contains otherwise. {@link MarkedText} reads and removes them.
 */
final class LineMarks {
    static final char OPEN = '\u0001';
    static final char CLOSE = '\u0002';
    /** Opens the number of a mark that has a line of its own. */
    static final char AHEAD = '\u0005';
    /** Around members that are written as text, inside of the static block that carries them. */
    static final String MEMBER_OPEN = "\u0003";

    static final String MEMBER_CLOSE = "\u0004";

    private static final Pattern CONTROL = Pattern.compile("[\\x01-\\x05]");

    private LineMarks() {}

    static String mark(int line) {
        return line <= 0 ? "" : OPEN + Integer.toString(line) + CLOSE;
    }

    /**
     * A mark on a line of its own, which goes with it: the code from the next line on is the processor's, and stands for
     * this line of the user's until there is another mark.
     */
    static String ahead(int line) {
        return OPEN + Character.toString(AHEAD) + line + CLOSE + '\n';
    }

    /** Marks every line of a piece of the user's text. */
    static String marked(String text, int line) {
        String[] lines = withoutControls(text).split("\n", -1);
        if (line <= 0) return String.join("\n", lines);
        StringBuilder marked = new StringBuilder(mark(line)).append(lines[0]);
        for (int i = 1; i < lines.length; i++)
            marked.append('\n').append(mark(line + i)).append(lines[i]);
        return marked.toString();
    }

    /** A control character of the user's, in a literal perhaps, as the Unicode escape that Java takes in its place. */
    private static String withoutControls(String text) {
        return text.chars().noneMatch(c -> c != 0 && c <= AHEAD)
                ? text
                : CONTROL.matcher(text)
                        .replaceAll(m -> "\\\\u000" + (int) m.group().charAt(0));
    }
}
