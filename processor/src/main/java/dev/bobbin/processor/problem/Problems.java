package dev.bobbin.processor.problem;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/** Prints problems where they are, each once. */
public final class Problems {
    /** Prints a message at a piece of source text, if it finds the piece. */
    @FunctionalInterface
    public interface SourcePrinter {
        boolean print(Diagnostic.Kind kind, String message, Element within, long start, long end);
    }

    // By names and offsets and not by element: javac makes new elements for each round.
    private record Report(Problem problem, List<String> nesting, Long start) {
        static Report of(Problem problem, Place place) {
            List<String> nesting = new ArrayList<>();
            for (Element e = place.element(); e != null; e = e.getEnclosingElement()) {
                nesting.add(e.toString());
            }
            return new Report(problem, nesting, place instanceof Place.Source source ? source.start() : null);
        }
    }

    private final Messager messager;
    private final SourcePrinter sourcePrinter;
    private final Set<Report> reported = new HashSet<>();
    private int count;

    public Problems(Messager messager, SourcePrinter sourcePrinter) {
        this.messager = messager;
        this.sourcePrinter = sourcePrinter;
    }

    /** How many errors were reported so far: a pass that leaves it unchanged has found nothing. */
    public int count() {
        return count;
    }

    public void report(Problem problem, Element element, Object... arguments) {
        report(problem, Place.of(element), arguments);
    }

    public void report(Problem problem, Place place, Object... arguments) {
        count(problem);
        if (reported.add(Report.of(problem, place))) {
            print(problem.kind(), problem.message(arguments), place);
        }
    }

    /** Reports a problem that cannot be said to be anywhere. */
    public void reportWithoutPlace(Problem problem, Object... arguments) {
        count(problem);
        if (reported.add(new Report(problem, List.of(), null))) {
            messager.printMessage(problem.kind(), problem.message(arguments));
        }
    }

    private void count(Problem problem) {
        if (problem.kind() == Diagnostic.Kind.ERROR) {
            count++;
        }
    }

    private void print(Diagnostic.Kind kind, String message, Place place) {
        if (place instanceof Place.Annotated at) {
            messager.printMessage(kind, message, at.element(), at.annotation(), at.value());
        } else if (place instanceof Place.Source at
                && sourcePrinter.print(kind, message, at.element(), at.start(), at.end())) {
            return;
        } else {
            messager.printMessage(kind, message, place.element());
        }
    }
}
