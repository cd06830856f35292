package dev.bobbin.processor.rounds;

import dev.bobbin.processor.environment.SourcePieces;
import dev.bobbin.processor.factory.FactorySource;
import dev.bobbin.processor.problem.Problem;
import dev.bobbin.processor.problem.Problems;
import dev.bobbin.processor.read.GeneratorMethod;
import dev.bobbin.processor.read.GeneratorReader;
import dev.bobbin.processor.read.Marks;
import dev.bobbin.processor.validate.Factories;
import dev.bobbin.processor.validate.Signatures;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.JavaFileObject;

/** Validates the generator methods of each host and writes its factories, as soon as the signatures are resolved. */
final class FactoryStage {
    private final SourceFiles files;
    private final Elements elements;
    private final Problems problems;
    private final Faults faults;
    private final GeneratorReader reader;
    private final Signatures signatures;
    private final Factories factories;
    private final FactorySource source;
    /** Hosts whose factories are still to be written. */
    private final Set<Host> waiting = new LinkedHashSet<>();
    /** The classes of factories that were written. */
    private final Set<String> written = new HashSet<>();

    FactoryStage(ProcessingEnvironment environment, SourcePieces pieces, Problems problems, Faults faults) {
        this.files = new SourceFiles(environment.getFiler());
        this.elements = environment.getElementUtils();
        Types types = environment.getTypeUtils();
        this.problems = problems;
        this.faults = faults;
        this.reader = new GeneratorReader(environment, problems);
        this.signatures = new Signatures(problems, pieces);
        this.factories = new Factories(environment, problems);
        this.source = new FactorySource(elements, types);
    }

    /** Writes what can be written in this round; answers the bodies that are to be compiled from the next round on. */
    List<PendingBody> run(RoundEnvironment round) {
        TypeElement generator = elements.getTypeElement(Marks.GENERATOR);
        for (Element method : round.getElementsAnnotatedWith(generator)) {
            // javac itself reports @Generator on anything but a method.
            if (method.getKind() == ElementKind.METHOD) {
                add((TypeElement) method.getEnclosingElement(), method);
            }
        }
        List<PendingBody> bodies = new ArrayList<>();
        for (Iterator<Host> hosts = waiting.iterator(); hosts.hasNext(); ) {
            Host name = hosts.next();
            Optional<TypeElement> host = name.find(elements);
            if (host.isPresent() && GeneratorReader.isResolved(host.get())) {
                hosts.remove();
                bodies.addAll(faults.guard(
                        host.get(),
                        name.qualifiedName(),
                        List.of(),
                        () -> process(name, host.get(), !round.processingOver())));
            }
        }
        return bodies;
    }

    private void add(TypeElement type, Element method) {
        Host host = Host.of(type, elements);
        // A compact source file has a class that javac finds by no name.
        if (host.find(elements).isPresent()) {
            waiting.add(host);
        } else {
            problems.report(Problem.IMPLICIT_HOST, method, method.getSimpleName(), type.getSimpleName());
        }
    }

    private List<PendingBody> process(Host name, TypeElement host, boolean writes) {
        List<GeneratorMethod> methods = reader.read(host);
        List<GeneratorMethod> valid = new ArrayList<>();
        methods.stream().filter(signatures::check).forEach(valid::add);
        valid.removeAll(factories.checkClashes(methods));
        if (!valid.isEmpty() && !(writes && write(host, valid))) {
            valid.clear();
        }
        return methods.stream()
                .filter(FactoryStage::hasBody)
                .map(m -> new PendingBody(
                        name, m.qualifiedStateClass(), valid.contains(m) ? reserve(m) : Optional.empty()))
                .toList();
    }

    private static boolean hasBody(GeneratorMethod method) {
        Set<Modifier> modifiers = method.element().getModifiers();
        return !modifiers.contains(Modifier.ABSTRACT) && !modifiers.contains(Modifier.NATIVE);
    }

    private boolean write(TypeElement host, List<GeneratorMethod> methods) {
        GeneratorMethod any = methods.get(0);
        // Outer_Inner and Outer.Inner have one name between them.
        if (!written.add(any.qualifiedFactoryClass()) || factories.isClassTaken(any)) {
            factories.reportTaken(any);
            return false;
        }
        String text = source.of(methods);
        try {
            files.write(files.create(any.qualifiedFactoryClass(), host), text);
            return true;
        } catch (FilerException taken) {
            // By another processor.
            factories.reportTaken(any);
            return false;
        } catch (IOException failed) {
            problems.report(Problem.OUTPUT_NOT_WRITTEN, host, any.qualifiedFactoryClass(), failed);
            return false;
        }
    }

    /**
     * Creates the source file of a state class together with the factory that refers to it. The file may have to be
     * filled in as late as in the last round, and javac warns of files that are created then. Empty if it cannot be created.
     */
    private Optional<JavaFileObject> reserve(GeneratorMethod method) {
        try {
            return Optional.of(files.create(method.qualifiedStateClass(), method.host()));
        } catch (IOException failed) {
            problems.report(Problem.OUTPUT_NOT_WRITTEN, method.element(), method.qualifiedStateClass(), failed);
            return Optional.empty();
        }
    }
}
