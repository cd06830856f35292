package dev.bobbin.processor.emit;

import dev.bobbin.processor.lines.LineMap;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Generated text with {@linkplain LineMarks marks}, read line by line: the marks go, and what they said becomes the line
 * map. A class file has one number for a line, so a line on which code from a second line of the user's begins is broken
 * there.
 */
final class MarkedText {
    private static final String CONTINUATION = "        ";

    private final StringBuilder out = new StringBuilder();
    private final SortedMap<Integer, Integer> userLines = new TreeMap<>();
    private int number;
    /** What a mark on a line of its own said; 0 if there was none. */
    private int ahead;

    private MarkedText() {}

    /** The text without marks, and what they said. */
    static GeneratedSource unmarked(String text, String userFile, VariableNames names) {
        MarkedText read = new MarkedText();
        for (String line : withoutBlock(text).split("\n", -1)) read.line(line);
        return new GeneratedSource(read.out.toString(), new LineMap(userFile, read.userLines), names.all());
    }

    private void line(String line) {
        StringBuilder clean = new StringBuilder();
        int userLine = 0;
        int at = 0;
        for (int open = line.indexOf(LineMarks.OPEN); open >= 0; open = line.indexOf(LineMarks.OPEN, at)) {
            clean.append(line, at, open);
            int close = line.indexOf(LineMarks.CLOSE, open);
            at = close + 1;
            if (line.charAt(open + 1) == LineMarks.AHEAD) {
                ahead = Integer.parseInt(line.substring(open + 2, close));
                return;
            }
            int next = Integer.parseInt(line.substring(open + 1, close));
            if (userLine != 0 && next != userLine && !clean.toString().isBlank()) {
                write(clean.toString(), userLine);
                clean.setLength(0);
                clean.append(" ".repeat(indentation(line))).append(CONTINUATION);
            }
            userLine = next;
        }
        write(clean.append(line.substring(at)).toString(), userLine);
    }

    private void write(String line, int userLine) {
        number++;
        if (userLine != 0) userLines.put(number, userLine);
        else if (ahead != 0) userLines.put(number, ahead);
        ahead = 0;
        if (number > 1) out.append('\n');
        out.append(line.stripTrailing());
    }

    private static int indentation(String line) {
        return line.length() - line.stripLeading().length();
    }

    /** Takes the static block off the members that are written as text. */
    private static String withoutBlock(String text) {
        int open = text.indexOf(LineMarks.MEMBER_OPEN);
        if (open < 0) return text;
        int close = text.indexOf(LineMarks.MEMBER_CLOSE);
        String before = text.substring(0, text.lastIndexOf("static {", open)).stripTrailing();
        String members = text.substring(text.indexOf('\n', open) + 1, text.lastIndexOf('\n', close) + 1);
        String after = text.substring(text.indexOf('\n', text.indexOf('}', close)) + 1);
        return before + "\n" + members.replaceAll("(?m)^    ", "") + after;
    }
}
