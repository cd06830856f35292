package dev.bobbin.processor.rounds;

import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** A type by its name: javac makes new elements for each round, so that none is kept. */
record Host(String module, String qualifiedName) {
    static Host of(TypeElement type, Elements elements) {
        return new Host(
                elements.getModuleOf(type).getQualifiedName().toString(),
                type.getQualifiedName().toString());
    }

    Optional<TypeElement> find(Elements elements) {
        return Optional.ofNullable(elements.getTypeElement(elements.getModuleElement(module), qualifiedName));
    }
}
