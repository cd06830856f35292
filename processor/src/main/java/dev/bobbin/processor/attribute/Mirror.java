package dev.bobbin.processor.attribute;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import dev.bobbin.processor.read.GeneratorMethod;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/**
 * A second compilation of the hosts inside the user's, which attributes the bodies and is then thrown away. It makes no
 * class files, runs no processors, and what it has to say lands in a collector: the user sees javac's own messages, once,
 * from their own compilation.
 */
public final class Mirror {
    private final JavacTask task;
    private final Trees trees;
    private final DiagnosticCollector<JavaFileObject> diagnostics;
    private final Map<String, CompilationUnitTree> units;
    private final Map<String, SourceText> texts = new HashMap<>();
    private final Trees outerTrees;

    private Mirror(
            JavacTask task,
            DiagnosticCollector<JavaFileObject> diagnostics,
            Map<String, CompilationUnitTree> units,
            Trees outerTrees) {
        this.task = task;
        this.trees = Trees.instance(task);
        this.diagnostics = diagnostics;
        this.units = units;
        this.outerTrees = outerTrees;
    }

    /**
     * Attributes the hosts of the methods.
     *
     * @param environment the user's processing environment, as the tool handed it over
     * @param outerTrees the trees of the user's compilation
     */
    public static Mirror of(List<GeneratorMethod> methods, ProcessingEnvironment environment, Trees outerTrees)
            throws IOException {
        Map<String, CompilationUnitTree> hosts = new LinkedHashMap<>();
        Map<String, Set<Long>> kept = new HashMap<>();
        for (GeneratorMethod method : methods) {
            TreePath path = outerTrees.getPath(method.element());
            CompilationUnitTree unit = path.getCompilationUnit();
            String uri = unit.getSourceFile().toUri().toString();
            hosts.putIfAbsent(uri, unit);
            kept.computeIfAbsent(uri, u -> new HashSet<>())
                    .add(outerTrees.getSourcePositions().getStartPosition(unit, path.getLeaf()));
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        var diagnostics = new DiagnosticCollector<JavaFileObject>();
        var files = new MirrorFiles(
                compiler.getStandardFileManager(diagnostics, null, StandardCharsets.UTF_8),
                environment.getElementUtils(),
                outerTrees,
                environment.getFiler(),
                kept);
        List<MirrorFile> sources = new ArrayList<>();
        for (CompilationUnitTree unit : hosts.values()) sources.add(files.source("", unit));
        JavacTask task = (JavacTask)
                compiler.getTask(new StringWriter(), files, diagnostics, options(environment), null, sources);
        Map<String, CompilationUnitTree> units = new HashMap<>();
        for (CompilationUnitTree unit : task.parse()) {
            units.put(unit.getSourceFile().toUri().toString(), unit);
        }
        task.analyze();
        return new Mirror(task, diagnostics, units, outerTrees);
    }

    private static List<String> options(ProcessingEnvironment environment) {
        List<String> options = new ArrayList<>(List.of("-proc:none", "-implicit:none", "-Xlint:none"));
        SourceVersion version = environment.getSourceVersion();
        options.addAll(List.of("-source", Integer.toString(version.ordinal())));
        if (environment.isPreviewEnabled()) options.add("--enable-preview");
        return options;
    }

    /** The method with all its trees resolved; empty if the mirror found an error in it. */
    public Optional<AttributedMethod> attributed(GeneratorMethod method) {
        TreePath outer = outerTrees.getPath(method.element());
        JavaFileObject file = outer.getCompilationUnit().getSourceFile();
        CompilationUnitTree unit = units.get(file.toUri().toString());
        long start = outerTrees.getSourcePositions().getStartPosition(outer.getCompilationUnit(), outer.getLeaf());
        TreePath path = methodAt(unit, start);
        if (path == null || hasError(unit, path.getLeaf())) return Optional.empty();
        return Optional.of(resolve(method, path, text(file)));
    }

    private TreePath methodAt(CompilationUnitTree unit, long start) {
        SourcePositions positions = trees.getSourcePositions();
        return new TreePathScanner<TreePath, Void>() {
            @Override
            public TreePath visitMethod(MethodTree node, Void unused) {
                if (positions.getStartPosition(unit, node) == start) return getCurrentPath();
                return super.visitMethod(node, null);
            }

            @Override
            public TreePath visitClass(ClassTree node, Void unused) {
                boolean inside =
                        positions.getStartPosition(unit, node) <= start && start < positions.getEndPosition(unit, node);
                return inside ? super.visitClass(node, null) : null;
            }

            @Override
            public TreePath reduce(TreePath a, TreePath b) {
                return a != null ? a : b;
            }
        }.scan(unit, null);
    }

    private boolean hasError(CompilationUnitTree unit, Tree method) {
        long start = trees.getSourcePositions().getStartPosition(unit, method);
        long end = trees.getSourcePositions().getEndPosition(unit, method);
        return diagnostics.getDiagnostics().stream()
                .anyMatch(d -> d.getKind() == Diagnostic.Kind.ERROR
                        && d.getSource() != null
                        && d.getSource().toUri().equals(unit.getSourceFile().toUri())
                        && start <= d.getPosition()
                        && d.getPosition() <= end);
    }

    private AttributedMethod resolve(GeneratorMethod method, TreePath path, SourceText source) {
        Map<Tree, Element> elementOf = new IdentityHashMap<>();
        Map<Tree, TypeMirror> typeOf = new IdentityHashMap<>();
        new TreePathScanner<Void, Void>() {
            @Override
            public Void scan(Tree tree, Void unused) {
                if (tree != null) {
                    TreePath here = new TreePath(getCurrentPath(), tree);
                    Element element = trees.getElement(here);
                    if (element != null) elementOf.put(tree, element);
                    TypeMirror type = trees.getTypeMirror(here);
                    if (type != null) typeOf.put(tree, type);
                }
                return super.scan(tree, null);
            }
        }.scan(path, null);
        var declaration = (ExecutableElement) trees.getElement(path);
        Set<VariableElement> capabilities = new HashSet<>();
        for (VariableElement parameter : method.capabilityParameters()) {
            capabilities.add(declaration
                    .getParameters()
                    .get(method.element().getParameters().indexOf(parameter)));
        }
        return new AttributedMethod(
                method,
                declaration,
                capabilities,
                path,
                source,
                trees.getSourcePositions(),
                elementOf,
                typeOf,
                task.getTypes(),
                task.getElements(),
                Map.of());
    }

    private SourceText text(JavaFileObject file) {
        String uri = file.toUri().toString();
        SourceText known = texts.get(uri);
        if (known != null) return known;
        String path = file.toUri().getPath();
        String name = path == null ? file.getName() : path;
        try {
            var text = new SourceText(
                    name.substring(name.lastIndexOf('/') + 1),
                    file.getCharContent(true).toString());
            texts.put(uri, text);
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
