package dev.bobbin.processor.lines;

import dev.bobbin.processor.environment.CompilerEvents.ClassWritten;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** Puts the user's lines into the class files of compiled bodies, and of the lambdas and classes within them. */
public final class UserLines {
    private final Filer filer;
    private final Map<String, LineMap> byStateClass = new ConcurrentHashMap<>();

    public UserLines(Filer filer) {
        this.filer = filer;
    }

    /** Has the class of a compiled body, by its qualified name, rewritten as soon as it is written. */
    public void add(String stateClass, LineMap lines) {
        byStateClass.put(stateClass, lines);
    }

    /** Rewrites a class if it belongs to a compiled body. A class that cannot be rewritten keeps its own lines. */
    public void rewrite(ClassWritten written) {
        String stateClass = stateClassOf(written.binaryName());
        if (stateClass == null) {
            return;
        }
        LineMap lines = byStateClass.get(stateClass);
        String generatedFile = afterLast('.', stateClass) + ".java";
        for (Candidate candidate : candidates(written)) {
            try {
                ClassFile file = candidate.open();
                Optional<byte[]> rewritten = ClassFileLines.rewrite(file.read(), generatedFile, lines);
                if (rewritten.isPresent()) {
                    file.write(rewritten.get());
                    return;
                }
            } catch (IOException | RuntimeException notHere) {
                // Not the way this compilation names its output: the next place, if there is one.
            }
        }
    }

    /** The state class around a class: itself, or what is left when the names of nested classes are cut off. */
    private String stateClassOf(String binaryName) {
        for (int end = binaryName.length(); end > 0; end = binaryName.lastIndexOf('$', end - 1)) {
            String name = binaryName.substring(0, end);
            if (byStateClass.containsKey(name)) {
                return name;
            }
        }
        return null;
    }

    /** Where the class file may be; the first is right nearly always. */
    private List<Candidate> candidates(ClassWritten written) {
        String packageName = beforeLast('.', written.binaryName());
        String file = afterLast('.', written.binaryName()) + ".class";
        List<Candidate> candidates = new ArrayList<>();
        // Where several modules are compiled at once, the filer wants to be told which one is meant, and nowhere else.
        candidates.add(() -> output(packageName, file));
        candidates.add(() -> output(written.module() + "/" + packageName, file));
        // Without -d, javac puts a class beside its source.
        if (isOnDisk(written.source().toUri())) {
            candidates.add(() -> new OnDisk(Path.of(written.source().toUri()).resolveSibling(file)));
        }
        return candidates;
    }

    private ClassFile output(String packageName, String file) throws IOException {
        FileObject output = filer.getResource(StandardLocation.CLASS_OUTPUT, packageName, file);
        return isOnDisk(output.toUri())
                ? new OnDisk(Path.of(output.toUri()))
                : new Managed(output, filer, packageName, file);
    }

    private static boolean isOnDisk(URI uri) {
        return "file".equals(uri.getScheme());
    }

    private static String afterLast(char separator, String name) {
        return name.substring(name.lastIndexOf(separator) + 1);
    }

    private static String beforeLast(char separator, String name) {
        return name.substring(0, Math.max(0, name.lastIndexOf(separator)));
    }

    /** A place that is looked at only if those before it were wrong. */
    private interface Candidate {
        ClassFile open() throws IOException;
    }

    private interface ClassFile {
        byte[] read() throws IOException;

        void write(byte[] classFile) throws IOException;
    }

    /** On disk the file is overwritten behind the filer, which takes a second output to one file for a mistake. */
    private record OnDisk(Path path) implements ClassFile {
        @Override
        public byte[] read() throws IOException {
            return Files.readAllBytes(path);
        }

        @Override
        public void write(byte[] classFile) throws IOException {
            Files.write(path, classFile);
        }
    }

    /** A file that only a file manager knows, in memory for instance. */
    private record Managed(FileObject file, Filer filer, String packageName, String name) implements ClassFile {
        @Override
        public byte[] read() throws IOException {
            try (InputStream in = file.openInputStream()) {
                return in.readAllBytes();
            }
        }

        @Override
        public void write(byte[] classFile) throws IOException {
            try (OutputStream out = filer.createResource(StandardLocation.CLASS_OUTPUT, packageName, name)
                    .openOutputStream()) {
                out.write(classFile);
            }
        }
    }
}
