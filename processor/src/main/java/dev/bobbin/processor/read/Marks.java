package dev.bobbin.processor.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** The annotations that Bobbin reads and writes: the user's {@code @Generator}, and the marks of what is generated. */
public final class Marks {
    public static final String GENERATOR = "dev.bobbin.Generator";
    public static final String BLOCKING_CALLS = "dev.bobbin.BlockingCalls";
    public static final String GENERATED = "dev.bobbin.frame.BobbinGenerated";
    public static final String STANDARD_GENERATED = "javax.annotation.processing.Generated";

    private Marks() {}

    public static boolean isGenerator(Element element) {
        return element.getKind() == ElementKind.METHOD
                && find(element, GENERATOR).isPresent();
    }

    /** Whether Bobbin generated this type, in this compilation or in an earlier one. */
    public static boolean isGenerated(TypeElement type) {
        return find(type, GENERATED).isPresent();
    }

    /** The {@code @Generator} annotation of a method that has one. */
    public static AnnotationMirror generator(ExecutableElement method) {
        return find(method, GENERATOR)
                .orElseThrow(() -> new IllegalArgumentException(method + " is not marked @Generator"));
    }

    /** What {@code @Generator} says of the factory's name, if it says anything. */
    public static Optional<AnnotationValue> factoryName(ExecutableElement method) {
        return value(generator(method), "name")
                .filter(value -> !value.getValue().equals(""));
    }

    /** Whether the factory's name is no string that javac knows: a constant that is missing, or not generated yet. */
    static boolean isFactoryNameUnknown(ExecutableElement method) {
        // A string is shown in quotes; javac's mark for an error is not.
        return factoryName(method)
                .filter(value -> !value.toString().startsWith("\""))
                .isPresent();
    }

    /** What {@code @Generator} says of blocking calls, if it says anything. */
    public static Optional<AnnotationValue> blocking(ExecutableElement method) {
        return value(generator(method), "blocking");
    }

    /** What {@code @BlockingCalls} says nearest around the method, if anybody says anything. */
    static Optional<AnnotationValue> blockingAround(ExecutableElement method) {
        for (Element e = method.getEnclosingElement(); e != null; e = e.getEnclosingElement()) {
            Optional<AnnotationValue> said = find(e, BLOCKING_CALLS).flatMap(mark -> value(mark, "value"));
            if (said.isPresent()) return said;
        }
        return Optional.empty();
    }

    private static Optional<AnnotationValue> value(AnnotationMirror mark, String name) {
        return mark.getElementValues().entrySet().stream()
                .filter(e -> e.getKey().getSimpleName().contentEquals(name))
                .<AnnotationValue>map(Map.Entry::getValue)
                .findFirst();
    }

    /** The methods of a type that are marked {@code @Generator}, in the order in which they are declared. */
    static List<ExecutableElement> generatorsOf(TypeElement host) {
        return ElementFilter.methodsIn(host.getEnclosedElements()).stream()
                .filter(Marks::isGenerator)
                .toList();
    }

    private static Optional<AnnotationMirror> find(Element element, String annotation) {
        return element.getAnnotationMirrors().stream()
                .filter(mark -> ((QualifiedNameable) mark.getAnnotationType().asElement())
                        .getQualifiedName()
                        .contentEquals(annotation))
                .<AnnotationMirror>map(mark -> mark)
                .findFirst();
    }
}
