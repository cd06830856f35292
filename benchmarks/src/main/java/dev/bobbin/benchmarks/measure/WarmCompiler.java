package dev.bobbin.benchmarks.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles again and again in one JVM. */
final class WarmCompiler {
    private static final List<Integer> SUSPENSIONS = List.of(100, 200, 400, 800, 1_600);

    private final Path folder;
    private final Path runtime;
    private final Path processor;
    private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();

    private WarmCompiler(Path folder, Path runtime, Path processor) {
        this.folder = folder;
        this.runtime = runtime;
        this.processor = processor;
    }

    public static void main(String[] args) throws IOException {
        new WarmCompiler(Path.of(args[0]), Path.of(args[1]), Path.of(args[2])).measure(Integer.parseInt(args[3]));
    }

    private void measure(int rounds) throws IOException {
        for (Modules module : Modules.values()) {
            measure(module, rounds);
        }
        List<double[]> times = new ArrayList<>();
        SUSPENSIONS.forEach(count -> times.add(new double[rounds]));
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < SUSPENSIONS.size(); i++) {
                times.get(i)[round] = compile(List.of(new Growing(SUSPENSIONS.get(i))), true);
            }
        }
        for (int i = 0; i < SUSPENSIONS.size(); i++) {
            OtherJvm.tell("CompileGrowing/" + SUSPENSIONS.get(i), "bobbin", "ms", late(times.get(i)));
        }
    }

    private void measure(Modules module, int rounds) throws IOException {
        List<Path> sources = module.write(folder.resolve(module.name()));
        double[] off = new double[rounds];
        double[] on = new double[rounds];
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
            for (int round = 0; round < rounds; round++) {
                off[round] = compile(files.getJavaFileObjectsFromPaths(sources), false);
                on[round] = compile(files.getJavaFileObjectsFromPaths(sources), true);
            }
        }
        OtherJvm.tell("Compile" + module.title + "/warm", "off", "ms", late(off));
        OtherJvm.tell("Compile" + module.title + "/warm", "bobbin", "ms", late(on));
    }

    /** The median of the last third, when the compiler itself has been compiled. */
    private static double late(double[] times) {
        return CompileTime.median(java.util.Arrays.copyOfRange(times, times.length * 2 / 3, times.length));
    }

    private double compile(Iterable<? extends JavaFileObject> sources, boolean on) {
        try {
            List<String> options = new ArrayList<>(List.of("-cp", runtime.toString()));
            options.addAll(on ? List.of("-processorpath", processor.toString()) : List.of("-proc:none"));
            options.addAll(
                    List.of("-d", Files.createTempDirectory(folder, "out").toString()));
            long start = System.nanoTime();
            if (!javac.getTask(null, null, null, options, null, sources).call()) {
                throw new IllegalStateException("javac failed");
            }
            return (System.nanoTime() - start) / 1e6;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A class whose one method has so many suspension points. */
    private static final class Growing extends SimpleJavaFileObject {
        private final int suspensions;

        Growing(int suspensions) {
            super(URI.create("string:///Growing.java"), Kind.SOURCE);
            this.suspensions = suspensions;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            StringBuilder text = new StringBuilder(
                    "class Growing {\n  @dev.bobbin.Generator\n  static void grow(dev.bobbin.IntYield y, int n) {\n");
            for (int i = 0; i < suspensions; i += 4) {
                text.append("    y.yield(n + ")
                        .append(i)
                        .append(");\n")
                        .append("    if (n > ")
                        .append(i)
                        .append(") {\n      y.yield(n);\n    }\n")
                        .append("    for (int i = 0; i < n; i++) {\n      y.yield(i);\n    }\n")
                        .append("    n += ")
                        .append(i)
                        .append(";\n    y.yield(n);\n");
            }
            return text.append("  }\n}\n");
        }
    }
}
