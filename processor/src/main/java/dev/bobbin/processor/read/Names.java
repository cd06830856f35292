package dev.bobbin.processor.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/**
 * Names that follow from a host and a method alone, in any compilation that knows them: a caller in another module finds
 * the factory of a method by the same rules as the compilation that generates it.
 */
public final class Names {
    private Names() {}

    /** The package of an element; empty for the unnamed package. */
    public static String packageOf(Element element) {
        Element e = element;
        while (e.getKind() != ElementKind.PACKAGE) {
            e = e.getEnclosingElement();
        }
        return ((PackageElement) e).getQualifiedName().toString();
    }

    /** The simple name of the class of factories: {@code Outer_HostGenerators}. */
    public static String factoryClass(TypeElement host) {
        return String.join("_", nesting(host)) + "Generators";
    }

    /** The name of a method's factory: its own, or what {@code @Generator(name = …)} says. */
    public static String factoryMethod(ExecutableElement method) {
        return Marks.factoryName(method)
                .map(name -> name.getValue().toString())
                .orElseGet(() -> method.getSimpleName().toString());
    }

    /** A method as a reader names it: {@code Outer.Host.method}. */
    public static String display(ExecutableElement method) {
        TypeElement host = (TypeElement) method.getEnclosingElement();
        boolean isAnonymous = host.getSimpleName().length() == 0;
        return isAnonymous ? method.getSimpleName().toString() : display(host) + "." + method.getSimpleName();
    }

    /** A type that has a name as a reader names it: {@code Outer.Host}. */
    public static String display(TypeElement type) {
        return String.join(".", nesting(type));
    }

    /** The simple names of a type and the types around it, from the outermost in. */
    static List<String> nesting(TypeElement type) {
        Deque<String> names = new ArrayDeque<>();
        for (Element e = type; e instanceof TypeElement; e = e.getEnclosingElement()) {
            names.addFirst(e.getSimpleName().toString());
        }
        return List.copyOf(names);
    }
}
