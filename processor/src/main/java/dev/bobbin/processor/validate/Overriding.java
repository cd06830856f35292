package dev.bobbin.processor.validate;

import dev.bobbin.processor.problem.Problem;
import dev.bobbin.processor.problem.Problems;
import dev.bobbin.processor.read.Marks;
import dev.bobbin.processor.read.Names;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * A generator method is not virtual: its factory makes the generator of that very method. So one that overrides
 * something, or is overridden, would silently behave otherwise than the call it looks like.
 */
public final class Overriding {
    private final Elements elements;
    private final Types types;
    private final Problems problems;
    // Most types share most of their supertypes.
    private final Map<TypeElement, List<ExecutableElement>> generators = new HashMap<>();

    public Overriding(ProcessingEnvironment environment, Problems problems) {
        this.elements = environment.getElementUtils();
        this.types = environment.getTypeUtils();
        this.problems = problems;
    }

    /** Whether all supertypes of a type are known, so that it can be checked. */
    public boolean isResolved(TypeElement type) {
        return supertypes(type, new LinkedHashSet<>());
    }

    /** Reports what a type overrides that it may not; types nested in it are checked by themselves. */
    public void check(TypeElement type) {
        Set<TypeElement> supertypes = new LinkedHashSet<>();
        supertypes(type, supertypes);
        Set<Element> reported = new LinkedHashSet<>();
        for (TypeElement supertype : supertypes) {
            for (ExecutableElement generator : generatorsOf(supertype)) {
                checkOverriders(type, generator, reported);
            }
        }
        for (ExecutableElement own : generatorsOf(type)) {
            if (!reported.contains(own)) {
                checkOverridden(type, own, supertypes);
            }
        }
    }

    private void checkOverriders(TypeElement type, ExecutableElement generator, Set<Element> reported) {
        for (ExecutableElement method : ElementFilter.methodsIn(elements.getAllMembers(type))) {
            if (!method.getSimpleName().equals(generator.getSimpleName())
                    || !elements.overrides(method, generator, type)) {
                continue;
            }
            TypeElement owner = (TypeElement) method.getEnclosingElement();
            // A method that a superclass has overridden is the superclass's fault. But an inherited method may also
            // implement an interface of which its own class knows nothing.
            if (owner.equals(type) || !isSubtype(owner, (TypeElement) generator.getEnclosingElement())) {
                Element place = owner.equals(type) ? method : type;
                if (reported.add(place)) {
                    problems.report(Problem.OVERRIDES_GENERATOR, place, Names.display(method), enclosing(generator));
                }
            }
        }
    }

    private void checkOverridden(TypeElement type, ExecutableElement generator, Collection<TypeElement> supertypes) {
        for (TypeElement supertype : supertypes) {
            for (ExecutableElement method : ElementFilter.methodsIn(supertype.getEnclosedElements())) {
                if (method.getSimpleName().equals(generator.getSimpleName())
                        && elements.overrides(generator, method, type)) {
                    problems.report(Problem.OVERRIDES_METHOD, generator, Names.display(generator), enclosing(method));
                    return;
                }
            }
        }
    }

    private boolean isSubtype(TypeElement type, TypeElement supertype) {
        return types.isSubtype(types.erasure(type.asType()), types.erasure(supertype.asType()));
    }

    private static String enclosing(ExecutableElement method) {
        return Names.display((TypeElement) method.getEnclosingElement());
    }

    /** The generator methods of a type that could override or be overridden. */
    private List<ExecutableElement> generatorsOf(TypeElement type) {
        return generators.computeIfAbsent(
                type,
                t -> ElementFilter.methodsIn(t.getEnclosedElements()).stream()
                        .filter(Marks::isGenerator)
                        .filter(m -> !m.getModifiers().contains(Modifier.STATIC)
                                && !m.getModifiers().contains(Modifier.PRIVATE))
                        .toList());
    }

    /** Adds all proper supertypes; answers whether all of them are known. */
    private boolean supertypes(TypeElement type, Set<TypeElement> found) {
        boolean resolved = true;
        for (TypeMirror supertype : types.directSupertypes(type.asType())) {
            if (supertype.getKind() == TypeKind.ERROR) {
                resolved = false;
            } else if (supertype instanceof DeclaredType declared && found.add((TypeElement) declared.asElement())) {
                resolved &= supertypes((TypeElement) declared.asElement(), found);
            }
        }
        return resolved;
    }
}
