package dev.bobbin.processor.factory;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import dev.bobbin.processor.read.Marks;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The annotations on every class that Bobbin generates. */
public final class GeneratedMarks {
    /**
     * What javac may find to warn of in statements copied from the user, or in the shape of generated code, on any JDK:
     * javac takes no notice of {@code "all"}, which serves the IDEs, and skips the keys that it does not know.
     */
    private static final List<String> LINT_KEYS = List.of(
            "all",
            "auxiliaryclass",
            "cast",
            "dangling-doc-comments",
            "dep-ann",
            "deprecation",
            "divzero",
            "doclint",
            "empty",
            "exports",
            "fallthrough",
            "finally",
            "identity",
            "lossy-conversions",
            "missing-explicit-ctor",
            "overloads",
            "overrides",
            "preview",
            "rawtypes",
            "removal",
            "restricted",
            "serial",
            "static",
            "strictfp",
            "synchronization",
            "text-blocks",
            "this-escape",
            "try",
            "unchecked",
            "varargs");

    /** The keys as one piece of text, made once: JavaPoet goes over every piece of it twice in each class. */
    private static final AnnotationSpec NO_LINT = AnnotationSpec.builder(SuppressWarnings.class)
            .addMember("value", "$L", "{\"" + String.join("\", \"", LINT_KEYS) + "\"}")
            .build();

    private static final String PROCESSOR = "dev.bobbin.processor.BobbinProcessor";

    private GeneratedMarks() {}

    /** The annotations for a class that is generated for this host. */
    public static List<AnnotationSpec> of(TypeElement host, Elements elements) {
        List<AnnotationSpec> marks = new ArrayList<>();
        // A module that does not require java.compiler cannot see it.
        TypeElement generated = elements.getTypeElement(elements.getModuleOf(host), Marks.STANDARD_GENERATED);
        if (generated != null) {
            marks.add(AnnotationSpec.builder(ClassName.get(generated))
                    .addMember("value", "$S", PROCESSOR)
                    .build());
        }
        marks.add(AnnotationSpec.builder(ClassName.bestGuess(Marks.GENERATED)).build());
        marks.add(NO_LINT);
        return marks;
    }
}
