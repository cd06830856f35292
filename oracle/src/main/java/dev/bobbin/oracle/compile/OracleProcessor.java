package dev.bobbin.oracle.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Stands in for Bobbin's processor: makes factories of the same names whose generators run the bodies on threads. */
final class OracleProcessor extends AbstractProcessor {
    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("dev.bobbin.Generator");
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Map<TypeElement, List<ExecutableElement>> hosts = new LinkedHashMap<>();
        for (TypeElement annotation : annotations) {
            for (Element method : round.getElementsAnnotatedWith(annotation)) {
                hosts.computeIfAbsent((TypeElement) method.getEnclosingElement(), host -> new ArrayList<>())
                        .add((ExecutableElement) method);
            }
        }
        hosts.forEach(this::write);
        return true;
    }

    private void write(TypeElement host, List<ExecutableElement> methods) {
        OracleFactories factories = new OracleFactories(processingEnv, host);
        try (Writer file = processingEnv
                .getFiler()
                .createSourceFile(factories.qualifiedName(), host)
                .openWriter()) {
            file.write(factories.source(methods));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
