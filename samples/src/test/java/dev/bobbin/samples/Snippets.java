package dev.bobbin.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The code blocks of a Markdown page, each with the marker that stands before it, and what the markers mean.
 *
 * <p>{@code <!-- snippet: path#name -->} names the lines of a file between {@code // snippet: name} and
 * {@code // end snippet}, less their common indentation; {@code <!-- snippet: path -->} a whole file. Other markers have
 * the form {@code <!-- name -->}.
 */
final class Snippets {
    private Snippets() {}

    /** A fenced block: its language, its text and the marker on the line before it, if there is one. */
    record Block(int line, String language, String text, Optional<String> marker) {}

    static List<Block> blocksOf(String markdown) {
        List<Block> blocks = new ArrayList<>();
        List<String> lines = markdown.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).startsWith("```")) continue;
            int end = i + 1;
            while (!lines.get(end).equals("```")) end++;
            blocks.add(
                    new Block(i + 1, lines.get(i).substring(3), join(lines.subList(i + 1, end)), markerIn(lines, i)));
            i = end;
        }
        return blocks;
    }

    private static Optional<String> markerIn(List<String> lines, int fence) {
        String before = fence == 0 ? "" : lines.get(fence - 1);
        return before.startsWith("<!-- ") && before.endsWith(" -->")
                ? Optional.of(before.substring("<!-- ".length(), before.length() - " -->".length()))
                : Optional.empty();
    }

    /** The text that {@code reference} ({@code path} or {@code path#name}) stands for. */
    static String cut(Path root, String reference) throws IOException {
        int hash = reference.indexOf('#');
        if (hash < 0) return Files.readString(root.resolve(reference));
        List<String> lines = Files.readAllLines(root.resolve(reference.substring(0, hash)));
        String opening = "// snippet: " + reference.substring(hash + 1);
        int from = indexOf(opening, lines, 0);
        int to = indexOf("// end snippet", lines, from);
        return dedent(lines.subList(from + 1, to));
    }

    private static int indexOf(String comment, List<String> lines, int from) {
        for (int i = from; i < lines.size(); i++) {
            if (lines.get(i).strip().equals(comment)) return i;
        }
        throw new IllegalArgumentException("no line \"" + comment + "\"");
    }

    /** The line end goes on last: {@code stripIndent} takes the text after it for a line without indentation. */
    private static String dedent(List<String> lines) {
        return String.join("\n", lines).stripIndent() + "\n";
    }

    private static String join(List<String> lines) {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }
}
