package dev.bobbin.processor.rounds;

import dev.bobbin.processor.environment.CompilerEvents;
import dev.bobbin.processor.environment.Javac;
import dev.bobbin.processor.environment.LocalGenerators;
import dev.bobbin.processor.environment.LocalGenerators.LocalGenerator;
import dev.bobbin.processor.environment.Once;
import dev.bobbin.processor.problem.Place;
import dev.bobbin.processor.problem.Problem;
import dev.bobbin.processor.problem.Problems;
import dev.bobbin.processor.read.Marks;
import dev.bobbin.processor.read.Names;
import dev.bobbin.processor.validate.Overriding;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * The rules for every type of a compilation, marked or not: any of them may override a generator method, and any may have
 * a marked method in a local class. Both of Bobbin's processors apply them, each type being checked by one of the two.
 */
public final class TypeRules {
    private final ProcessingEnvironment environment;
    private final Javac javac;
    private final Problems problems;
    private final Elements elements;
    private final Faults faults;
    /** Types with a supertype that is not known yet. */
    private final Set<Host> waiting = new LinkedHashSet<>();

    public TypeRules(ProcessingEnvironment environment, Javac javac, Problems problems) {
        this(environment, javac, problems, new Faults(problems, false));
    }

    TypeRules(ProcessingEnvironment environment, Javac javac, Problems problems, Faults faults) {
        this.environment = environment;
        this.javac = javac;
        this.problems = problems;
        this.elements = environment.getElementUtils();
        this.faults = faults;
    }

    /** Checks the types that are new in a round. */
    public void check(RoundEnvironment round) {
        faults.guardRound(() -> checkAll(round));
    }

    private void checkAll(RoundEnvironment round) {
        if (elements.getTypeElement(Marks.GENERATOR) == null) {
            return;
        }
        watchLocalClasses();
        for (TypeElement type : ElementFilter.typesIn(round.getRootElements())) {
            if (Once.claim(javac, "rules for " + Host.of(type, elements))) {
                add(type);
                faults.guard(type, Names.display(type), null, () -> {
                    checkLocalGenerators(type);
                    return null;
                });
            }
        }
        Overriding overriding = new Overriding(environment, problems);
        boolean over = round.processingOver();
        waiting.removeIf(name -> name.find(elements)
                .map(type -> faults.guard(type, Names.display(type), true, () -> check(type, overriding, over)))
                .orElse(true));
    }

    private void add(TypeElement type) {
        waiting.add(Host.of(type, elements));
        ElementFilter.typesIn(type.getEnclosedElements()).forEach(this::add);
    }

    /** Checks what a type overrides; answers whether that is done. */
    private static boolean check(TypeElement type, Overriding overriding, boolean over) {
        if (!over && !overriding.isResolved(type)) {
            return false;
        }
        overriding.check(type);
        return true;
    }

    private void checkLocalGenerators(TypeElement type) {
        for (LocalGenerator local : new LocalGenerators(javac.trees()).in(type)) {
            Place place = Place.of(
                    type, local.declaration().start(), local.declaration().end());
            problems.report(Problem.LOCAL_HOST, place, local.name());
        }
    }

    /** What local and anonymous classes override is known only when javac has attributed the code around them. */
    private void watchLocalClasses() {
        if (Once.claim(javac, "watch local classes")) {
            new CompilerEvents(javac).onLocalClass(type -> {
                new Overriding(environment, problems).check(type);
                for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
                    if (Marks.isGenerator(method)) {
                        problems.report(Problem.LOCAL_HOST, method, method.getSimpleName());
                    }
                }
            });
        }
    }
}
