package dev.bobbin.processor.problem;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/** Where a problem is shown. */
public sealed interface Place {
    /** The element around the place, in whose source file it stands. */
    Element element();

    /** An element: shown at its name. */
    static Place of(Element element) {
        return new Declaration(element);
    }

    /** An annotation of an element, or a value in it. */
    static Place of(Element element, AnnotationMirror annotation, AnnotationValue value) {
        return new Annotated(element, annotation, value);
    }

    /**
     * A piece of a method's body or signature.
     *
     * @param method the method, an element of the compilation that runs the processor
     * @param start the offset of the piece's first character in the source file
     * @param end the offset after its last character
     */
    static Place of(Element method, long start, long end) {
        return new Source(method, start, end);
    }

    record Declaration(Element element) implements Place {}

    record Annotated(Element element, AnnotationMirror annotation, AnnotationValue value) implements Place {}

    record Source(Element element, long start, long end) implements Place {}
}
