package dev.bobbin.processor.environment;

import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;

/**
 * What only javac offers beyond the standard processing environment. Its {@code Filer} and {@code Messager} are to be
 * taken from the environment as the build tool wrapped it: the tool keeps its books there.
 */
public final class Javac {
    private final ProcessingEnvironment environment;
    private final Trees trees;

    private Javac(ProcessingEnvironment environment) {
        this.environment = environment;
        this.trees = Trees.instance(environment);
    }

    /** The javac behind a processing environment; empty if the compiler is another one. */
    public static Optional<Javac> behind(ProcessingEnvironment environment) {
        try {
            return Unwrapping.search(environment, Javac::isJavac).map(Javac::new);
        } catch (LinkageError noCompilerApi) {
            // A compiler that brings its own javax.lang.model and runs where jdk.compiler is missing.
            return Optional.empty();
        }
    }

    /** What to call a compiler that is not javac. */
    public static String nameOfOther(ProcessingEnvironment environment) {
        String name = environment.getClass().getName();
        return name.startsWith("org.eclipse.jdt") ? "Eclipse's (ecj)" : "another one (" + name + ")";
    }

    private static boolean isJavac(ProcessingEnvironment environment) {
        try {
            Trees.instance(environment);
            return true;
        } catch (IllegalArgumentException wrapped) {
            return false;
        }
    }

    public Trees trees() {
        return trees;
    }

    public JavacTask task() {
        return JavacTask.instance(environment);
    }

    /** javac's own environment, without the build tool's wrappers. */
    public ProcessingEnvironment unwrapped() {
        return environment;
    }
}
