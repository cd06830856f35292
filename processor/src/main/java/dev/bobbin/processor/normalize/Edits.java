package dev.bobbin.processor.normalize;

import dev.bobbin.processor.attribute.SourceText;
import dev.bobbin.processor.ir.Code;
import dev.bobbin.processor.ir.Fragment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A list of edits of a piece of source text. Edits at the same place apply in the order in which they were added. */
final class Edits {
    private record Edit(int start, int end, Code replacement) {}

    private final SourceText source;
    private final List<Edit> edits = new ArrayList<>();
    private int indentation;

    Edits(SourceText source) {
        this.source = source;
    }

    void replace(int start, int end, Code replacement) {
        edits.add(new Edit(start, end, replacement));
    }

    void insert(int at, Code code) {
        replace(at, at, code);
    }

    /** Whether the source has exactly this text here; it has not where javac has made up a tree. */
    boolean stands(int start, int end, CharSequence text) {
        return 0 <= start && start < end && end <= source.length() && sameName(source.slice(start, end), text);
    }

    private static boolean sameName(String slice, CharSequence text) {
        return slice.contentEquals(text) || slice.contains("\\u");
    }

    /** The offset behind the opening parenthesis of an argument list, from a place before it. */
    int behindParenthesis(int from) {
        return behind('(', from);
    }

    /** The offset behind the next such character that is not in a comment. */
    int behind(char wanted, int from) {
        int at = from;
        while (source.charAt(at) != wanted) {
            if (source.charAt(at) == '/' && source.charAt(at + 1) == '*') {
                at = skipTo("*/", at + 2) + 2;
            } else if (source.charAt(at) == '/' && source.charAt(at + 1) == '/') {
                at = skipTo("\n", at + 2) + 1;
            } else {
                at++;
            }
        }
        return at + 1;
    }

    private int skipTo(String mark, int from) {
        int at = from;
        while (!source.slice(at, at + mark.length()).equals(mark)) at++;
        return at;
    }

    /** The text between the offsets with the edits applied. */
    Code apply(int start, int end, boolean primary) {
        edits.sort(Comparator.comparingInt(Edit::start));
        Code.Builder code = Code.builder();
        indentation = sharedIndentation(source.slice(start, end));
        if (startsEdited(start, end)) code.add(new Fragment.Text("", source.line(start)));
        int at = start;
        for (Edit edit : edits) {
            if (edit.start() > at) copy(code, at, edit.start());
            for (Fragment fragment : edit.replacement().fragments()) code.add(fragment);
            at = Math.max(at, edit.end());
        }
        if (at < end) copy(code, at, end);
        return code.build(primary);
    }

    /**
     * Whether code begins with what stands in place of the user's text and goes on: no text of theirs says on which line
     * it begins.
     */
    private boolean startsEdited(int start, int end) {
        if (edits.isEmpty() || edits.get(0).start() != start) return false;
        Edit first = edits.get(0);
        return first.end() < end || first.replacement().fragments().size() > 1;
    }

    private void copy(Code.Builder code, int start, int end) {
        String text = source.slice(start, end);
        code.add(new Fragment.Text(dedented(text), source.line(start)));
    }

    /** The same is taken off every line, so that text blocks keep their content. */
    private String dedented(String text) {
        String[] lines = text.split("\r\n|\r|\n", -1);
        StringBuilder out = new StringBuilder(lines[0]);
        for (int i = 1; i < lines.length; i++) {
            out.append('\n').append(lines[i].substring(Math.min(indentation, margin(lines[i]))));
        }
        return out.toString();
    }

    /** The indentation that all lines but the first have in common. */
    private static int sharedIndentation(String text) {
        int shared = Integer.MAX_VALUE;
        String[] lines = text.split("\r\n|\r|\n", -1);
        for (int i = 1; i < lines.length; i++) {
            if (!lines[i].isBlank()) shared = Math.min(shared, margin(lines[i]));
        }
        return shared == Integer.MAX_VALUE ? 0 : shared;
    }

    private static int margin(String line) {
        int margin = 0;
        while (margin < line.length() && Character.isWhitespace(line.charAt(margin))) margin++;
        return margin;
    }
}
