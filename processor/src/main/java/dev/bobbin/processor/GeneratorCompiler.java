package dev.bobbin.processor;

import dev.bobbin.processor.attribute.AttributedMethod;
import dev.bobbin.processor.attribute.Mirror;
import dev.bobbin.processor.blocking.BlockingCalls;
import dev.bobbin.processor.blocking.Table;
import dev.bobbin.processor.emit.FrameSource;
import dev.bobbin.processor.emit.GeneratedSource;
import dev.bobbin.processor.emit.HiddenJavaLang;
import dev.bobbin.processor.environment.Javac;
import dev.bobbin.processor.explain.ExplainFolder;
import dev.bobbin.processor.graph.GraphBuilder;
import dev.bobbin.processor.graph.Parts;
import dev.bobbin.processor.graph.StateGraph;
import dev.bobbin.processor.ir.NormalMethod;
import dev.bobbin.processor.liveness.FrameLayout;
import dev.bobbin.processor.normalize.BodyRules;
import dev.bobbin.processor.normalize.MissingFactories;
import dev.bobbin.processor.normalize.Normalizer;
import dev.bobbin.processor.problem.Problems;
import dev.bobbin.processor.read.GeneratorMethod;
import dev.bobbin.processor.rounds.Bodies;
import dev.bobbin.processor.structure.EntryPlan;
import dev.bobbin.processor.structure.Structurer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;

/** The pipeline: from a generator method to the class of its body, a line for each pass. */
final class GeneratorCompiler implements Bodies {
    private final ProcessingEnvironment environment;
    private final Javac javac;
    private final Problems problems;
    private final Table table;
    private final ExplainFolder explanations;

    GeneratorCompiler(ProcessingEnvironment environment, Javac javac, Problems problems) {
        this.environment = environment;
        this.javac = javac;
        this.problems = problems;
        this.table = Table.of(environment.getOptions(), problems);
        this.explanations = new ExplainFolder(environment.getOptions(), problems);
    }

    @Override
    public Session begin(List<GeneratorMethod> methods, Missing missing) {
        Mirror mirror = DeepStack.retry(() -> mirror(methods));
        HiddenJavaLang hiding = new HiddenJavaLang(environment.getElementUtils());
        return method -> DeepStack.retry(() -> compile(method, mirror, missing, hiding));
    }

    private Mirror mirror(List<GeneratorMethod> methods) {
        try {
            return Mirror.of(methods, environment, javac.trees());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Outcome compile(GeneratorMethod method, Mirror mirror, Missing missing, HiddenJavaLang hiding) {
        Optional<AttributedMethod> found = mirror.attributed(method);
        if (found.isEmpty()) return new Outcome.Waits();
        MissingFactories factories = MissingFactories.of(found.get());
        if (missing == Missing.AWAITED && !factories.calls().isEmpty()) return new Outcome.Waits();
        if (missing == Missing.REPORTED) factories.report(problems);
        AttributedMethod attributed = BlockingCalls.resolve(found.get(), table, problems);
        if (!BodyRules.check(attributed, problems)) return new Outcome.Failed();

        NormalMethod normal = Normalizer.normalize(attributed);
        StateGraph built = Parts.fit(GraphBuilder.build(normal));
        List<BitSet> parts = Parts.of(built);
        FrameLayout layout = FrameLayout.of(built, normal.given(), parts);
        StateGraph graph = layout.withForgotten(built);
        List<EntryPlan> plans = Structurer.structure(graph, parts);
        GeneratedSource source = FrameSource.write(
                normal, graph, layout, plans, environment.getElementUtils(), hiding, attributed.types());
        explanations.explain(attributed, normal, graph, layout, source);
        return new Outcome.Compiled(source.text(), source.lines());
    }
}
