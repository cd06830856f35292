package dev.bobbin.processor.attribute;

import java.util.Arrays;

/** The text of a source file, and its lines. javac's own line map is missing under some {@code -g} options. */
public final class SourceText {
    private final String fileName;
    private final String text;
    private final int[] lineStarts;

    SourceText(String fileName, String text) {
        this.fileName = fileName;
        this.text = text;
        this.lineStarts = lineStarts(text);
    }

    /** The file's name without its folder, as it stands in a class file's {@code SourceFile}. */
    public String fileName() {
        return fileName;
    }

    /** The text from one offset up to another. */
    public String slice(int start, int end) {
        return text.substring(start, end);
    }

    public char charAt(int offset) {
        return text.charAt(offset);
    }

    public int length() {
        return text.length();
    }

    /** The line, from 1, of the character at the offset. */
    public int line(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The text of a line, from 1, without its end. */
    public String lineText(int line) {
        int end = line < lineStarts.length ? lineStarts[line] : text.length();
        return text.substring(lineStarts[line - 1], end).stripTrailing();
    }

    /** A line ends with {@code \n}, {@code \r\n} or {@code \r} (JLS 3.4). */
    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n');
            if (!ends) continue;
            if (count == starts.length) starts = Arrays.copyOf(starts, count * 2);
            starts[count++] = i + 1;
        }
        return Arrays.copyOf(starts, count);
    }
}
