package dev.bobbin.oracle.compile;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** javac with one annotation processor. */
public final class Compiler {
    /** How the message begins if javac itself fails. */
    public static final String JAVAC_CRASHED = "javac crashed: ";

    private final Supplier<Processor> processor;
    private final List<String> options;

    private Compiler(Supplier<Processor> processor, List<String> options) {
        this.processor = processor;
        this.options = options;
    }

    /** Bobbin as it is packaged: the processor that the class path offers as a service. */
    public static Compiler bobbin() {
        return new Compiler(Compiler::packagedProcessor, List.of("-Xlint:none", "-nowarn"));
    }

    /** The oracle: factories of the same signatures that run the untouched bodies on threads. */
    public static Compiler oracle() {
        return new Compiler(OracleProcessor::new, List.of("-Xlint:none", "-nowarn"));
    }

    /** The same compiler with every warning on. */
    public Compiler warning() {
        return new Compiler(processor, List.of("-Xlint:all"));
    }

    /** Compiles the units into a directory; the sources are kept beside the classes. */
    public Compilation compile(List<SourceUnit> units, Path directory) {
        try {
            return compileUnchecked(units, directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Compilation compileUnchecked(List<SourceUnit> units, Path directory) throws IOException {
        Path classes = Files.createDirectories(directory.resolve("classes"));
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
        StringWriter crash = new StringWriter();
        Processor annotationProcessor = processor.get();
        LastSource last = new LastSource();
        boolean succeeded;
        try (StandardJavaFileManager files = javac.getStandardFileManager(collector, null, StandardCharsets.UTF_8)) {
            List<Path> sources = write(units, directory.resolve("sources"));
            JavaCompiler.CompilationTask task = javac.getTask(
                    crash, files, collector, arguments(classes), null, files.getJavaFileObjectsFromPaths(sources));
            task.setProcessors(List.of(annotationProcessor));
            ((JavacTask) task).addTaskListener(last);
            succeeded = task.call();
        } catch (RuntimeException e) {
            return new Compilation(false, classes, List.of(crashed(e)));
        }
        List<Message> messages = new ArrayList<>();
        collector.getDiagnostics().forEach(d -> messages.add(Message.of(d)));
        if (!succeeded && messages.stream().noneMatch(Message::isError)) {
            messages.add(
                    new Message(Diagnostic.Kind.ERROR, last.path(), 0, "", JAVAC_CRASHED + cause(crash.toString())));
        }
        return new Compilation(succeeded, classes, messages);
    }

    /** The exception and where it was thrown, of javac's long report. */
    private static String cause(String report) {
        return report.lines()
                .filter(line -> !line.startsWith("An exception has occurred"))
                .limit(8)
                .collect(Collectors.joining("\n"));
    }

    private static Message crashed(RuntimeException e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String trace =
                Stream.of(root.getStackTrace()).limit(8).map(Object::toString).collect(Collectors.joining("\n  "));
        return new Message(Diagnostic.Kind.ERROR, "", 0, "", "the compiler crashed: " + root + "\n  " + trace);
    }

    private List<String> arguments(Path classes) {
        List<String> arguments = new ArrayList<>(options);
        arguments.addAll(List.of("-g", "-encoding", "UTF-8", "-implicit:none", "-d", classes.toString()));
        arguments.addAll(List.of("-classpath", ClassPath.OF_PROGRAMS));
        return arguments;
    }

    private static List<Path> write(List<SourceUnit> units, Path directory) throws IOException {
        List<Path> sources = new ArrayList<>();
        for (SourceUnit unit : units) {
            Path source = directory.resolve(unit.path());
            Files.createDirectories(source.getParent());
            Files.writeString(source, unit.text());
            sources.add(source);
        }
        return sources;
    }

    private static Processor packagedProcessor() {
        return ServiceLoader.load(Processor.class).stream()
                .filter(provider -> provider.type().getName().startsWith("dev.bobbin.processor."))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no Bobbin processor on the class path"))
                .get();
    }
}
