package dev.bobbin.processor.factory;

import dev.bobbin.processor.read.Names;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * Who may call a factory: whoever may call the method. Two levels are left of the four, as the class of factories has
 * no nested classes and no subclasses: {@code private} becomes package-private, and {@code protected} public. A subclass
 * in another package may call an inherited protected generator from its own, which goes through the factory.
 */
public enum Visibility {
    PUBLIC,
    PACKAGE;

    /** The visibility of one factory. */
    static Visibility ofFactory(ExecutableElement method) {
        return isWide(method) ? PUBLIC : PACKAGE;
    }

    /** The visibility of the class that holds the factories of these methods, all of one host. */
    static Visibility ofClass(TypeElement host, List<? extends ExecutableElement> methods) {
        for (Element e = host; e instanceof TypeElement around; e = around.getEnclosingElement()) {
            if (!isWide(around)) {
                return PACKAGE;
            }
        }
        return methods.stream().anyMatch(Visibility::isWide) ? PUBLIC : PACKAGE;
    }

    /**
     * Whether a class of this package may call the factory of a generator method. A caller that may call the method
     * itself may not call its factory if it knows the method from a public subclass of a package-private host.
     */
    public static boolean isAccessible(ExecutableElement method, String fromPackage) {
        return Names.packageOf(method).equals(fromPackage)
                || ofFactory(method) == PUBLIC
                        && ofClass((TypeElement) method.getEnclosingElement(), List.of(method)) == PUBLIC;
    }

    private static boolean isWide(Element element) {
        Set<Modifier> modifiers = element.getModifiers();
        return modifiers.contains(Modifier.PUBLIC) || modifiers.contains(Modifier.PROTECTED);
    }
}
