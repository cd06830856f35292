package dev.bobbin.processor.testing;

import java.util.Set;
import java.util.function.Consumer;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Gives a test the processing environment of a first round. An exception of the action fails the compilation. */
@SupportedAnnotationTypes("*")
public final class Inspection extends AbstractProcessor {
    private final Consumer<ProcessingEnvironment> action;
    private boolean done;

    public Inspection(Consumer<ProcessingEnvironment> action) {
        this.action = action;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (!done) {
            done = true;
            action.accept(processingEnv);
        }
        return false;
    }
}
