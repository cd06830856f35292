package dev.bobbin.processor.testing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** A finished compilation in memory: its messages, what was generated, and the classes, ready to run. */
public final class Compilation {
    private final boolean succeeded;
    private final List<Message> messages;
    private final Map<String, byte[]> outputs;

    private Compilation(boolean succeeded, List<Message> messages, Map<String, byte[]> outputs) {
        this.succeeded = succeeded;
        this.messages = messages;
        this.outputs = outputs;
    }

    /** Begins a compilation of these files with these processors, on the class path of the test. */
    public static Builder of(Source... sources) {
        return new Builder(List.of(sources));
    }

    /** What is to be compiled, and how. */
    public static final class Builder {
        private final List<Source> sources;
        private final List<String> options = new ArrayList<>(List.of("--release", "17"));
        private final List<Processor> processors = new ArrayList<>();
        private final Map<String, byte[]> classPath = new TreeMap<>();

        private Builder(List<Source> sources) {
            this.sources = sources;
        }

        public Builder options(String... more) {
            options.addAll(List.of(more));
            return this;
        }

        /** Compiles for another release than 17. */
        public Builder release(int release) {
            options.set(1, Integer.toString(release));
            return this;
        }

        public Builder processors(Processor... more) {
            processors.addAll(List.of(more));
            return this;
        }

        /** Has the classes of an earlier compilation on the class path. */
        public Builder after(Compilation earlier) {
            return after(earlier, "");
        }

        /** As {@link #after(Compilation)}, but for one class, which is lost. */
        public Builder after(Compilation earlier, String lost) {
            earlier.outputs.forEach((path, bytes) -> {
                if (path.endsWith(".class") && !path.endsWith("/" + lost + ".class")) {
                    classPath.put(path, bytes);
                }
            });
            return this;
        }

        /** Finds the runtime as the module that it is, and not on the class path. */
        public Builder onModulePath() {
            return options("--module-path", Modules.runtime().toString(), "--class-path", "");
        }

        public Compilation compile() {
            JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
            DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
            MemoryFiles files = new MemoryFiles(javac.getStandardFileManager(diagnostics, Locale.ROOT, null));
            classPath.forEach(files::addToClassPath);
            JavaCompiler.CompilationTask task =
                    javac.getTask(null, files, diagnostics, options, null, List.copyOf(sources));
            task.setProcessors(processors);
            task.setLocale(Locale.ROOT);
            boolean succeeded = task.call();
            return new Compilation(
                    succeeded,
                    diagnostics.getDiagnostics().stream().map(Message::of).toList(),
                    files.outputs());
        }
    }

    public boolean succeeded() {
        return succeeded;
    }

    /** All messages, in the order in which they came. */
    public List<Message> messages() {
        return messages;
    }

    /** The names of the generated source files, without {@code .java}: {@code p.DemoGenerators}. */
    public List<String> generatedTypes() {
        String folder = StandardLocation.SOURCE_OUTPUT.getName() + "/";
        return outputs.keySet().stream()
                .filter(path -> path.startsWith(folder))
                .map(path ->
                        path.substring(folder.length()).replace(".java", "").replace('/', '.'))
                .toList();
    }

    /** The text of a generated source file. */
    public String generated(String type) {
        return text(StandardLocation.SOURCE_OUTPUT.getName() + "/" + type.replace('.', '/') + ".java");
    }

    private String text(String path) {
        if (!outputs.containsKey(path)) {
            throw new AssertionError("no " + path + " in " + outputs.keySet() + "\n" + report());
        }
        return new String(outputs.get(path), StandardCharsets.UTF_8);
    }

    /** The class files, by binary name. */
    public Map<String, byte[]> classFiles() {
        String folder = StandardLocation.CLASS_OUTPUT.getName() + "/";
        Map<String, byte[]> classes = new TreeMap<>();
        outputs.forEach((path, bytes) -> {
            if (path.startsWith(folder) && path.endsWith(".class")) {
                classes.put(
                        path.substring(folder.length()).replace(".class", "").replace('/', '.'), bytes);
            }
        });
        return classes;
    }

    /** Loads a compiled class, together with all the others. */
    public Class<?> load(String binaryName) {
        try {
            return Class.forName(binaryName, true, new MemoryLoader(classFiles()));
        } catch (ClassNotFoundException missing) {
            throw new AssertionError(report(), missing);
        }
    }

    /** All messages as one text, for a failing test to show. */
    public String report() {
        return messages.stream().map(Message::toString).collect(Collectors.joining("\n"));
    }

    private static final class MemoryLoader extends ClassLoader {
        private final Map<String, byte[]> classes;

        MemoryLoader(Map<String, byte[]> classes) {
            super(Compilation.class.getClassLoader());
            this.classes = classes;
            setDefaultAssertionStatus(true);
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
