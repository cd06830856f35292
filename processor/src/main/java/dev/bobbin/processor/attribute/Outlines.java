package dev.bobbin.processor.attribute;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.util.Set;

/**
 * Source files without the bodies of most methods. The mirror attributes every file that it reads, and only the bodies of
 * generator methods are of interest: all others are blanked, with every offset staying the same.
 */
final class Outlines {
    /** A body that any method may have. */
    private static final String BODY = "{throw null;}";

    private Outlines() {}

    /**
     * @param unit a file of the user's compilation, parsed
     * @param text its text
     * @param kept the offsets of the methods that keep their bodies
     */
    static String of(CompilationUnitTree unit, CharSequence text, Trees trees, Set<Long> kept) {
        StringBuilder outline = new StringBuilder(text);
        SourcePositions positions = trees.getSourcePositions();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitMethod(MethodTree node, Void unused) {
                if (node.getBody() == null || kept.contains(positions.getStartPosition(unit, node))) return null;
                int start = (int) positions.getStartPosition(unit, node.getBody());
                int end = (int) positions.getEndPosition(unit, node.getBody());
                // Without a table of end positions javac answers the place of the closing brace, not the one behind it.
                boolean exact = positions.getEndPosition(unit, node) == end;
                blank(outline, start, exact ? end : end + 1);
                return null;
            }
        }.scan(unit, null);
        return outline.toString();
    }

    private static void blank(StringBuilder text, int start, int end) {
        boolean braces = start >= 0 && end <= text.length() && text.charAt(start) == '{' && text.charAt(end - 1) == '}';
        if (!braces || end - start < BODY.length()) return;
        text.replace(start, start + BODY.length() - 1, BODY.substring(0, BODY.length() - 1));
        for (int i = start + BODY.length() - 1; i < end - 1; i++) {
            if (!isLineBreak(text.charAt(i))) text.setCharAt(i, ' ');
        }
    }

    private static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r';
    }
}
