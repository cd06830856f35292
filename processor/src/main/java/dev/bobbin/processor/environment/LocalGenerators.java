package dev.bobbin.processor.environment;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import dev.bobbin.processor.environment.SourcePieces.Piece;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * Finds methods of local and anonymous classes that are marked {@code @Generator}. They are not elements that a processor
 * gets to see, so that the mark would have no effect and nobody would say so. Only the text is looked at: the types in a
 * body are not known yet.
 */
public final class LocalGenerators {
    /** A marked method: its name and where its declaration stands. */
    public record LocalGenerator(String name, Piece declaration) {}

    private static final String PACKAGE = "dev.bobbin";
    private static final String SIMPLE_NAME = "Generator";

    private final Trees trees;

    public LocalGenerators(Trees trees) {
        this.trees = trees;
    }

    /** The marked methods of local and anonymous classes in the declaration of a top-level type. */
    public List<LocalGenerator> in(TypeElement topLevelType) {
        TreePath path = trees.getPath(topLevelType);
        if (path == null || !canName(path.getCompilationUnit())) {
            return List.of();
        }
        Scanner scanner = new Scanner(path.getCompilationUnit());
        scanner.scan(path, null);
        return scanner.found;
    }

    /** Whether the annotation's simple name may mean Bobbin's in this file: most files need no further look. */
    private static boolean canName(CompilationUnitTree unit) {
        if (unit.getPackageName() != null && unit.getPackageName().toString().equals(PACKAGE)) {
            return true;
        }
        return unit.getImports().stream()
                .filter(i -> !i.isStatic())
                .map(ImportTree::getQualifiedIdentifier)
                .map(Tree::toString)
                .anyMatch(name -> name.equals(PACKAGE + "." + SIMPLE_NAME) || name.equals(PACKAGE + ".*"));
    }

    private final class Scanner extends TreePathScanner<Void, Void> {
        private final List<LocalGenerator> found = new ArrayList<>();
        private final CompilationUnitTree unit;
        private boolean isLocal;

        Scanner(CompilationUnitTree unit) {
            this.unit = unit;
        }

        @Override
        public Void visitClass(ClassTree tree, Void unused) {
            boolean around = isLocal;
            Tree parent = getCurrentPath().getParentPath().getLeaf();
            isLocal |= !(parent instanceof ClassTree) && !(parent instanceof CompilationUnitTree);
            super.visitClass(tree, unused);
            isLocal = around;
            return null;
        }

        @Override
        public Void visitMethod(MethodTree tree, Void unused) {
            if (isLocal && tree.getModifiers().getAnnotations().stream().anyMatch(this::isGenerator)) {
                SourcePositions positions = trees.getSourcePositions();
                found.add(new LocalGenerator(
                        tree.getName().toString(),
                        new Piece(positions.getStartPosition(unit, tree), positions.getEndPosition(unit, tree))));
            }
            return super.visitMethod(tree, unused);
        }

        private boolean isGenerator(AnnotationTree annotation) {
            String type = annotation.getAnnotationType().toString();
            return type.equals(SIMPLE_NAME) || type.equals(PACKAGE + "." + SIMPLE_NAME);
        }
    }
}
