package dev.bobbin.processor.validate;

import dev.bobbin.processor.problem.Place;
import dev.bobbin.processor.problem.Problem;
import dev.bobbin.processor.problem.Problems;
import dev.bobbin.processor.problem.Readable;
import dev.bobbin.processor.read.GeneratorMethod;
import dev.bobbin.processor.read.Marks;
import dev.bobbin.processor.read.Names;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The rules for the factories of one host among each other, and for the class that holds them. */
public final class Factories {
    private final Elements elements;
    private final Types types;
    private final Problems problems;

    public Factories(ProcessingEnvironment environment, Problems problems) {
        this.elements = environment.getElementUtils();
        this.types = environment.getTypeUtils();
        this.problems = problems;
    }

    /** Whether the user has a class of the name that the class of factories should have. */
    public boolean isClassTaken(GeneratorMethod method) {
        TypeElement existing =
                elements.getTypeElement(elements.getModuleOf(method.host()), method.qualifiedFactoryClass());
        return existing != null && !Marks.isGenerated(existing);
    }

    /** Reports that the class of factories cannot have its name. */
    public void reportTaken(GeneratorMethod method) {
        problems.report(
                Problem.FACTORY_CLASS_TAKEN,
                method.host(),
                Names.display(method.host()),
                method.qualifiedFactoryClass());
    }

    /**
     * Reports the methods of a host whose factory cannot be told from an earlier one, or from a method of Object.
     *
     * @return the methods reported
     */
    public List<GeneratorMethod> checkClashes(List<GeneratorMethod> methodsOfHost) {
        Map<String, String> takenBy = new HashMap<>();
        for (ExecutableElement method : ElementFilter.methodsIn(
                elements.getTypeElement("java.lang.Object").getEnclosedElements())) {
            if (!method.getModifiers().contains(Modifier.PRIVATE)) {
                String signature = signature(method.getSimpleName().toString(), parameterTypes(method.getParameters()));
                takenBy.put(signature, "the method of Object");
            }
        }
        List<GeneratorMethod> clashing = new ArrayList<>();
        for (GeneratorMethod method : methodsOfHost) {
            List<String> parameters = parameterTypes(method.parameters());
            if (!method.isStatic()) {
                parameters.add(0, types.erasure(method.host().asType()).toString());
            }
            String signature = signature(method.factoryMethod(), parameters);
            String other = takenBy.putIfAbsent(signature, "the one for " + described(method));
            if (other != null) {
                problems.report(Problem.FACTORY_CLASH, placeOfName(method), Readable.type(signature), other);
                clashing.add(method);
            }
        }
        return clashing;
    }

    private static String described(GeneratorMethod method) {
        return method.element().getParameters().stream()
                .map(p -> Readable.type(p.asType()))
                .collect(Collectors.joining(", ", method.displayName() + "(", ")"));
    }

    private List<String> parameterTypes(List<? extends VariableElement> parameters) {
        List<String> erased = new ArrayList<>();
        for (VariableElement parameter : parameters) {
            erased.add(types.erasure(parameter.asType()).toString());
        }
        return erased;
    }

    private static String signature(String name, List<String> parameterTypes) {
        return name + "(" + String.join(",", parameterTypes) + ")";
    }

    /** Where the factory's name comes from: the value in {@code @Generator}, or the method. */
    private static Place placeOfName(GeneratorMethod method) {
        ExecutableElement element = method.element();
        return Marks.factoryName(element)
                .map(name -> Place.of(element, Marks.generator(element), name))
                .orElse(Place.of(element));
    }
}
