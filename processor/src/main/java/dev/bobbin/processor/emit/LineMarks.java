package dev.bobbin.processor.emit;

import dev.bobbin.processor.lines.LineMap;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Marks in generated text that say which line of the user's follows, and their removal. A mark is made of control
 * characters, which no generated text contains otherwise.
 */
final class LineMarks {
    private static final char OPEN = '\u0001';
    private static final char CLOSE = '\u0002';
    /** Around members that are written as text, inside of the static block that carries them. */
    static final String MEMBER_OPEN = "\u0003";

    static final String MEMBER_CLOSE = "\u0004";

    private LineMarks() {}

    static String mark(int line) {
        return line <= 0 ? "" : OPEN + Integer.toString(line) + CLOSE;
    }

    /** Marks every line of a piece of the user's text. */
    static String marked(String text, int line) {
        if (line <= 0) return text;
        String[] lines = text.split("\n", -1);
        StringBuilder marked = new StringBuilder(mark(line)).append(lines[0]);
        for (int i = 1; i < lines.length; i++)
            marked.append('\n').append(mark(line + i)).append(lines[i]);
        return marked.toString();
    }

    /** The text without marks, and what they said. */
    static GeneratedSource removed(String text, String userFile) {
        StringBuilder out = new StringBuilder();
        SortedMap<Integer, Integer> map = new TreeMap<>();
        int number = 1;
        for (String line : withoutBlock(text).split("\n", -1)) {
            StringBuilder clean = new StringBuilder();
            int at = 0;
            for (int open = line.indexOf(OPEN); open >= 0; open = line.indexOf(OPEN, at)) {
                int close = line.indexOf(CLOSE, open);
                clean.append(line, at, open);
                map.putIfAbsent(number, Integer.parseInt(line.substring(open + 1, close)));
                at = close + 1;
            }
            clean.append(line, at, line.length());
            if (number > 1) out.append('\n');
            out.append(clean.toString().stripTrailing());
            number++;
        }
        return new GeneratedSource(out.toString(), new LineMap(userFile, map));
    }

    /** Takes the static block off the members that are written as text. */
    private static String withoutBlock(String text) {
        int open = text.indexOf(MEMBER_OPEN);
        if (open < 0) return text;
        int close = text.indexOf(MEMBER_CLOSE);
        String before = text.substring(0, text.lastIndexOf("static {", open)).stripTrailing();
        String members = text.substring(text.indexOf('\n', open) + 1, text.lastIndexOf('\n', close) + 1);
        String after = text.substring(text.indexOf('\n', text.indexOf('}', close)) + 1);
        return before + "\n" + members.replaceAll("(?m)^    ", "") + after;
    }
}
