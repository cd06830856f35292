package dev.bobbin.processor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Another processor, which generates a class in a certain round, and others to keep the rounds going until then. */
@SupportedAnnotationTypes("*")
public final class GeneratingProcessor extends AbstractProcessor {
    private final int inRound;
    private final String name;
    private final String text;
    private int round;

    public GeneratingProcessor(int inRound, String name, String text) {
        this.inRound = inRound;
        this.name = name;
        this.text = text;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
        round++;
        if (round < inRound) {
            write("Filler" + round, "class Filler" + round + " {}");
        } else if (round == inRound) {
            write(name, text);
        }
        return false;
    }

    private void write(String type, String source) {
        try (Writer writer = processingEnv.getFiler().createSourceFile(type).openWriter()) {
            writer.write(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
