package dev.bobbin.processor;

import com.google.auto.service.AutoService;
import dev.bobbin.processor.blocking.Table;
import dev.bobbin.processor.environment.Javac;
import dev.bobbin.processor.explain.ExplainFolder;
import dev.bobbin.processor.problem.Problem;
import dev.bobbin.processor.problem.Problems;
import dev.bobbin.processor.read.Marks;
import dev.bobbin.processor.rounds.Bodies;
import dev.bobbin.processor.rounds.Rounds;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Compiles methods marked {@code @Generator}. */
@AutoService(Processor.class)
@SupportedAnnotationTypes({Marks.GENERATOR, Marks.BLOCKING_CALLS, Marks.GENERATED, Marks.STANDARD_GENERATED})
@SupportedOptions({Rounds.DEBUG, Table.OPTION, ExplainFolder.OPTION})
public final class BobbinProcessor extends AbstractProcessor {
    private final Bodies.Maker bodies;
    private Optional<Rounds> rounds = Optional.empty();
    private boolean reportedCompiler;

    public BobbinProcessor() {
        this(GeneratorCompiler::new);
    }

    BobbinProcessor(Bodies.Maker bodies) {
        this.bodies = bodies;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        rounds = Javac.behind(environment).map(javac -> new Rounds(environment, javac, bodies));
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (rounds.isPresent()) {
            rounds.get().run(round);
        } else {
            annotations.stream()
                    .filter(a -> a.getQualifiedName().contentEquals(Marks.GENERATOR))
                    .forEach(generator -> reportCompiler(round.getElementsAnnotatedWith(generator)));
        }
        // Were the annotations not claimed, javac would warn that nobody processes them.
        return true;
    }

    private void reportCompiler(Set<? extends Element> methods) {
        if (!reportedCompiler && !methods.isEmpty()) {
            reportedCompiler = true;
            new Problems(processingEnv.getMessager(), (kind, message, within, start, end) -> false)
                    .report(Problem.NOT_JAVAC, methods.iterator().next(), Javac.nameOfOther(processingEnv));
        }
    }
}
