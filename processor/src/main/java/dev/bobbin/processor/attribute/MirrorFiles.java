package dev.bobbin.processor.attribute;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;

/**
 * Shows the types of the user's compilation to the mirror compilation: a type that the user's compilation has from
 * source as its source file, any other as its class file. Platform classes come from the wrapped manager.
 */
final class MirrorFiles extends ForwardingJavaFileManager<JavaFileManager> {
    private final Elements elements;
    private final Trees trees;
    private final Filer filer;
    private final Map<String, Set<Long>> kept;
    private final Map<String, List<MirrorFile>> packages = new HashMap<>();

    /** @param kept for each source file, by its URI, the offsets of the methods whose bodies are of interest */
    MirrorFiles(JavaFileManager platform, Elements elements, Trees trees, Filer filer, Map<String, Set<Long>> kept) {
        super(platform);
        this.kept = kept;
        this.elements = elements;
        this.trees = trees;
        this.filer = filer;
    }

    @Override
    public boolean hasLocation(Location location) {
        return location == StandardLocation.CLASS_PATH || isPlatform(location) && super.hasLocation(location);
    }

    @Override
    public Iterable<JavaFileObject> list(
            Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse) throws IOException {
        if (location != StandardLocation.CLASS_PATH) {
            return isPlatform(location) ? super.list(location, packageName, kinds, recurse) : List.of();
        }
        List<JavaFileObject> found = new ArrayList<>();
        for (MirrorFile file : packages.computeIfAbsent(packageName, this::filesOf)) {
            if (kinds.contains(file.getKind())) found.add(file);
        }
        return found;
    }

    @Override
    public String inferBinaryName(Location location, JavaFileObject file) {
        return file instanceof MirrorFile mirrored ? mirrored.binaryName() : super.inferBinaryName(location, file);
    }

    @Override
    public boolean isSameFile(javax.tools.FileObject a, javax.tools.FileObject b) {
        return a.equals(b) || a.toUri().equals(b.toUri());
    }

    /** javac closes the manager of a finished task; the mirror reads on while its trees are looked at. */
    @Override
    public void close() {
        packages.clear();
    }

    private static boolean isPlatform(Location location) {
        return location == StandardLocation.PLATFORM_CLASS_PATH
                || location == StandardLocation.SYSTEM_MODULES
                || !(location instanceof StandardLocation);
    }

    private List<MirrorFile> filesOf(String packageName) {
        List<MirrorFile> files = new ArrayList<>();
        for (PackageElement found : elements.getAllPackageElements(packageName)) {
            ModuleElement module = elements.getModuleOf(found);
            if (module != null && isPlatformModule(module)) continue;
            for (TypeElement type : ElementFilter.typesIn(found.getEnclosedElements())) add(type, module, files);
        }
        return files;
    }

    private static boolean isPlatformModule(ModuleElement module) {
        String name = module.getQualifiedName().toString();
        return name.startsWith("java.") || name.startsWith("jdk.");
    }

    /** The source file of a type, without the bodies that are of no interest. */
    MirrorFile source(String binaryName, CompilationUnitTree unit) {
        JavaFileObject file = unit.getSourceFile();
        Set<Long> methods = kept.getOrDefault(file.toUri().toString(), Set.of());
        return MirrorFile.source(binaryName, file, () -> Outlines.of(unit, file.getCharContent(true), trees, methods));
    }

    private void add(TypeElement type, ModuleElement module, List<MirrorFile> files) {
        TreePath path = trees.getPath(type);
        String binaryName = elements.getBinaryName(type).toString();
        if (path != null) {
            files.add(source(binaryName, path.getCompilationUnit()));
            return;
        }
        files.add(MirrorFile.classFile(binaryName, module, filer));
        for (TypeElement nested : ElementFilter.typesIn(type.getEnclosedElements())) add(nested, module, files);
    }
}
