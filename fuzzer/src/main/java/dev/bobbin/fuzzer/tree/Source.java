package dev.bobbin.fuzzer.tree;

import java.util.List;

/** Java text that is being written. */
public final class Source {
    private final StringBuilder text = new StringBuilder();
    private int depth;

    /** Writes strings, numbers and nodes, one after the other. */
    public Source add(Object... pieces) {
        for (Object piece : pieces) {
            if (piece instanceof Node node) {
                node.write(this);
            } else {
                text.append(piece);
            }
        }
        return this;
    }

    /** Writes the pieces with the separator between them. */
    public Source join(String separator, List<?> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            if (i > 0) add(separator);
            add(pieces.get(i));
        }
        return this;
    }

    /** Begins a line and writes the pieces. */
    public Source line(Object... pieces) {
        text.append('\n').append("    ".repeat(depth));
        return add(pieces);
    }

    /** Writes the nodes between braces; each begins a line of its own. */
    public Source braces(List<? extends Node> nodes) {
        return open().add(nodes.toArray()).shut();
    }

    /** Opens a brace. */
    public Source open() {
        text.append('{');
        depth++;
        return this;
    }

    /** Closes a brace on a line of its own. */
    public Source shut() {
        depth--;
        return line("}");
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** The text of a single node. */
    public static String of(Node node) {
        return new Source().add(node).toString();
    }
}
