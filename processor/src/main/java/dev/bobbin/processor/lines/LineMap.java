package dev.bobbin.processor.lines;

import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which line of the user's a line of generated code stands for. A line without one of its own, such as a dispatch or the
 * copy of a variable, belongs to the nearest user line before it: a debugger that steps through it stays where it is. The
 * lines before the first that has one belong to that first one.
 */
public final class LineMap {
    private final String userFile;
    private final NavigableMap<Integer, Integer> userLines;

    /**
     * @param userFile the simple name of the user's source file
     * @param userLines the user's line by the line of the generated file, both counted from 1
     */
    public LineMap(String userFile, SortedMap<Integer, Integer> userLines) {
        this.userFile = userFile;
        this.userLines = Collections.unmodifiableNavigableMap(new TreeMap<>(userLines));
    }

    public String userFile() {
        return userFile;
    }

    /** The user's line for a line of the generated file; the same line if nothing at all is known. */
    public int userLine(int generatedLine) {
        Map.Entry<Integer, Integer> before = userLines.floorEntry(generatedLine);
        Map.Entry<Integer, Integer> nearest = before != null ? before : userLines.firstEntry();
        return nearest != null ? nearest.getValue() : generatedLine;
    }

    @Override
    public String toString() {
        return userFile + userLines;
    }
}
