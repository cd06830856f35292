package dev.bobbin.processor.environment;

import com.sun.source.tree.ClassTree;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.function.Consumer;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileObject;

/** What javac tells of its work after annotation processing. */
public final class CompilerEvents {
    /**
     * A class whose file is complete.
     *
     * @param binaryName such as {@code p.Demo$fibonacci$1}
     * @param module the name of its module; empty for the unnamed one
     * @param source the file it was compiled from
     */
    public record ClassWritten(String binaryName, String module, JavaFileObject source) {}

    private final Javac javac;

    public CompilerEvents(Javac javac) {
        this.javac = javac;
    }

    /** Asks for each class that is written. An exception of the consumer is dropped: javac would take it for a crash. */
    public void onClassWritten(Consumer<ClassWritten> consumer) {
        listen(TaskEvent.Kind.GENERATE, event -> {
            Elements elements = javac.unwrapped().getElementUtils();
            TypeElement type = event.getTypeElement();
            consumer.accept(new ClassWritten(
                    elements.getBinaryName(type).toString(),
                    elements.getModuleOf(type).getQualifiedName().toString(),
                    event.getSourceFile()));
        });
    }

    /** Asks for each local and anonymous class, none of which is an element to annotation processors. */
    public void onLocalClass(Consumer<TypeElement> consumer) {
        listen(TaskEvent.Kind.ANALYZE, event -> {
            TreePath type = javac.trees().getPath(event.getTypeElement());
            if (type != null) {
                new LocalClasses(consumer).scan(type, null);
            }
        });
    }

    private void listen(TaskEvent.Kind kind, Consumer<TaskEvent> action) {
        javac.task().addTaskListener(new TaskListener() {
            @Override
            public void finished(TaskEvent event) {
                if (event.getKind() == kind && event.getTypeElement() != null) {
                    try {
                        action.accept(event);
                    } catch (Exception | LinkageError | AssertionError | StackOverflowError fault) {
                        // The class files are right without us. See onClassWritten.
                    }
                }
            }
        });
    }

    private final class LocalClasses extends TreePathScanner<Void, Void> {
        private final Consumer<TypeElement> consumer;

        LocalClasses(Consumer<TypeElement> consumer) {
            this.consumer = consumer;
        }

        @Override
        public Void visitClass(ClassTree tree, Void unused) {
            if (javac.trees().getElement(getCurrentPath()) instanceof TypeElement type
                    && isLocal(type.getNestingKind())) {
                consumer.accept(type);
            }
            return super.visitClass(tree, unused);
        }

        private static boolean isLocal(NestingKind nesting) {
            return nesting == NestingKind.LOCAL || nesting == NestingKind.ANONYMOUS;
        }
    }
}
