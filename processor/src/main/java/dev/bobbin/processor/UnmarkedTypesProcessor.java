package dev.bobbin.processor;

import com.google.auto.service.AutoService;
import dev.bobbin.processor.environment.Javac;
import dev.bobbin.processor.environment.SourcePieces;
import dev.bobbin.processor.problem.Problems;
import dev.bobbin.processor.rounds.TypeRules;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Sees to compilations in which nothing is marked {@code @Generator}: a class there may override a generator method that
 * it inherits from a jar. It has to ask for all annotations for that, and may claim none of them, as other processors
 * want them too; whereas {@link BobbinProcessor} has to claim its own, which takes a processor to itself.
 */
@AutoService(Processor.class)
@SupportedAnnotationTypes("*")
public final class UnmarkedTypesProcessor extends AbstractProcessor {
    private Optional<TypeRules> rules = Optional.empty();

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        rules = Javac.behind(environment)
                .map(javac -> new TypeRules(
                        environment,
                        javac,
                        new Problems(environment.getMessager(), new SourcePieces(javac.trees())::print)));
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        rules.ifPresent(r -> r.check(round));
        return false;
    }
}
