package dev.bobbin.processor.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;

/** Keeps what a compilation writes in memory, and lets javac read it back. */
final class MemoryFiles extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<String, MemoryFile> files = new TreeMap<>();

    MemoryFiles(JavaFileManager standard) {
        super(standard);
    }

    /** Adds a class file of an earlier compilation, by its location and path there. */
    void addToClassPath(String output, byte[] bytes) {
        String path = output.substring(output.indexOf('/') + 1);
        file(StandardLocation.CLASS_PATH, path, JavaFileObject.Kind.CLASS).bytes = bytes;
    }

    /** What was written, by location and path: {@code CLASS_OUTPUT/p/Demo.class}. */
    Map<String, byte[]> outputs() {
        Map<String, byte[]> outputs = new TreeMap<>();
        files.forEach((path, file) -> {
            if (file.location != StandardLocation.CLASS_PATH) {
                outputs.put(path, file.bytes);
            }
        });
        return outputs;
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
            Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
        return file(location, className.replace('.', '/') + kind.extension, kind);
    }

    @Override
    public FileObject getFileForOutput(Location location, String packageName, String name, FileObject sibling) {
        return file(location, path(packageName, name), JavaFileObject.Kind.OTHER);
    }

    @Override
    public FileObject getFileForInput(Location location, String packageName, String name) throws IOException {
        MemoryFile file = files.get(location.getName() + "/" + path(packageName, name));
        return file != null ? file : super.getFileForInput(location, packageName, name);
    }

    @Override
    public boolean hasLocation(Location location) {
        return location == StandardLocation.CLASS_OUTPUT
                || location == StandardLocation.SOURCE_OUTPUT
                || super.hasLocation(location);
    }

    @Override
    public boolean isSameFile(FileObject one, FileObject other) {
        return one.toUri().equals(other.toUri());
    }

    @Override
    public String inferBinaryName(Location location, JavaFileObject file) {
        return file instanceof MemoryFile memory
                ? memory.path.replaceAll("\\.class$", "").replace('/', '.')
                : super.inferBinaryName(location, file);
    }

    @Override
    public Iterable<JavaFileObject> list(
            Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse) throws IOException {
        List<JavaFileObject> found = new ArrayList<>();
        if (location != StandardLocation.CLASS_OUTPUT) {
            super.list(location, packageName, kinds, recurse).forEach(found::add);
        }
        String folder = packageName.isEmpty() ? "" : packageName.replace('.', '/') + "/";
        for (MemoryFile file : files.values()) {
            if (file.location == location
                    && kinds.contains(file.getKind())
                    && file.path.startsWith(folder)
                    && (recurse || file.path.indexOf('/', folder.length()) < 0)) {
                found.add(file);
            }
        }
        return found;
    }

    private MemoryFile file(Location location, String path, JavaFileObject.Kind kind) {
        return files.computeIfAbsent(location.getName() + "/" + path, k -> new MemoryFile(location, path, kind));
    }

    private static String path(String packageName, String name) {
        return packageName.isEmpty() ? name : packageName.replace('.', '/') + "/" + name;
    }

    static final class MemoryFile extends SimpleJavaFileObject {
        private final Location location;
        private final String path;
        private byte[] bytes = {};

        MemoryFile(Location location, String path, JavaFileObject.Kind kind) {
            super(URI.create("memory:///" + location.getName() + "/" + path), kind);
            this.location = location;
            this.path = path;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        @Override
        public InputStream openInputStream() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public OutputStream openOutputStream() {
            return new ByteArrayOutputStream() {
                @Override
                public void close() {
                    bytes = toByteArray();
                }
            };
        }
    }
}
