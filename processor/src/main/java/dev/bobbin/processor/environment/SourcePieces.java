package dev.bobbin.processor.environment;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.tools.Diagnostic;

/**
 * Finds pieces of source text and prints messages at them. A piece is named by its offsets, as the trees in which a
 * problem was found may belong to another compilation of the same file. javac prints at its own trees only.
 */
public final class SourcePieces {
    /** The text from {@code start} up to and without {@code end}, as offsets in the source file. */
    public record Piece(long start, long end) {}

    private final Trees trees;

    public SourcePieces(Trees trees) {
        this.trees = trees;
    }

    /**
     * Prints a message at a piece of the declaration of {@code within}.
     *
     * @return whether the piece was found; if not, nothing is printed
     */
    public boolean print(Diagnostic.Kind kind, String message, Element within, long start, long end) {
        TreePath declaration = trees.getPath(within);
        if (declaration == null) {
            return false;
        }
        CompilationUnitTree unit = declaration.getCompilationUnit();
        Tree piece = new PieceFinder(unit, start, end).find(declaration.getLeaf());
        if (piece == null) {
            return false;
        }
        trees.printMessage(kind, message, piece, unit);
        return true;
    }

    /** Where the signature of a method first names a type by this simple name. */
    public Optional<Piece> typeInSignature(ExecutableElement method, CharSequence simpleName) {
        TreePath declaration = trees.getPath(method);
        if (declaration == null) {
            return Optional.empty();
        }
        Tree name = new TypeNameFinder(simpleName).scan(declaration.getLeaf(), null);
        SourcePositions positions = trees.getSourcePositions();
        CompilationUnitTree unit = declaration.getCompilationUnit();
        return Optional.ofNullable(name)
                .map(n -> new Piece(positions.getStartPosition(unit, n), positions.getEndPosition(unit, n)));
    }

    /** Finds the tree with exactly the asked extent, or else the smallest one around it. */
    private final class PieceFinder extends TreeScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final long start;
        private final long end;
        private final SourcePositions positions = trees.getSourcePositions();
        private Tree found;

        PieceFinder(CompilationUnitTree unit, long start, long end) {
            this.unit = unit;
            this.start = start;
            this.end = end;
        }

        Tree find(Tree declaration) {
            scan(declaration, null);
            return found;
        }

        @Override
        public Void scan(Tree tree, Void unused) {
            // Children come after their parents, so the last that spans the piece is the innermost. Trees that stand
            // for nothing in the text, such as an inferred type, have no position and span nothing.
            if (tree != null
                    && positions.getStartPosition(unit, tree) <= start
                    && positions.getEndPosition(unit, tree) >= end
                    && positions.getStartPosition(unit, tree) >= 0) {
                found = tree;
            }
            return super.scan(tree, unused);
        }
    }

    /** Finds the first type of this name in a method's signature; its body is not looked at. */
    private static final class TypeNameFinder extends TreeScanner<Tree, Void> {
        private final CharSequence simpleName;

        TypeNameFinder(CharSequence simpleName) {
            this.simpleName = simpleName;
        }

        @Override
        public Tree visitIdentifier(IdentifierTree tree, Void unused) {
            return tree.getName().contentEquals(simpleName) ? tree : null;
        }

        @Override
        public Tree visitMemberSelect(MemberSelectTree tree, Void unused) {
            return tree.getIdentifier().contentEquals(simpleName) ? tree : super.visitMemberSelect(tree, unused);
        }

        @Override
        public Tree visitBlock(BlockTree body, Void unused) {
            return null;
        }

        @Override
        public Tree reduce(Tree first, Tree second) {
            return first != null ? first : second;
        }
    }
}
