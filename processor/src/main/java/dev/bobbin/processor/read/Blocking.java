package dev.bobbin.processor.read;

import java.util.Arrays;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/** What becomes of blocking calls in a body: the constants of {@code dev.bobbin.Blocking}. */
public enum Blocking {
    WARN,
    AWAIT,
    ALLOW;

    /** What is said nearest of a method: by itself, or by what is around it. */
    static Blocking of(ExecutableElement method) {
        return Marks.blocking(method)
                .or(() -> Marks.blockingAround(method))
                .map(Blocking::of)
                .orElse(WARN);
    }

    /** The constant that an annotation names; of one that does not exist, {@code WARN}: javac reports that. */
    public static Blocking of(AnnotationValue value) {
        return Arrays.stream(values())
                .filter(b -> value.getValue() instanceof VariableElement constant
                        && constant.getSimpleName().contentEquals(b.name()))
                .findFirst()
                .orElse(WARN);
    }
}
