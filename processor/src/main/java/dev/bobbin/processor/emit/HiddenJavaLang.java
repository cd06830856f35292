package dev.bobbin.processor.emit;

import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.Elements;

/**
 * Which packages have a type with the name of one of java.lang, which then must be imported to be meant. Asked once for a
 * package of one round and not for each of its bodies: a package has as many types as bodies, and more.
 */
public final class HiddenJavaLang {
    private final Elements elements;
    private final Map<PackageElement, Boolean> known = new HashMap<>();

    public HiddenJavaLang(Elements elements) {
        this.elements = elements;
    }

    boolean hides(PackageElement around) {
        return known.computeIfAbsent(
                around,
                p -> p.getEnclosedElements().stream()
                        .anyMatch(e -> elements.getTypeElement("java.lang." + e.getSimpleName()) != null));
    }
}
