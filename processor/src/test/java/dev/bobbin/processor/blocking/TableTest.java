package dev.bobbin.processor.blocking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bobbin.processor.testing.Compilation;
import dev.bobbin.processor.testing.Inspection;
import dev.bobbin.processor.testing.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.junit.jupiter.api.Test;

class TableTest {
    /** What JDK 17 does not have. */
    private static final Set<String> NEWER = Set.of(
            "java.lang.Thread.startVirtualThread",
            "java.lang.Thread.Builder.start",
            "java.lang.Thread.Builder.unstarted",
            "java.util.concurrent.ExecutorService.close",
            "java.util.concurrent.StructuredTaskScope.join");

    @Test
    void everyLineNamesWhatThereIs() {
        List<String> missing = new ArrayList<>();
        Compilation.of(Source.of("Demo.java", "class Demo {}"))
                .processors(new Inspection(environment -> {
                    Elements elements = environment.getElementUtils();
                    for (Rule rule : Table.builtIn().rules()) {
                        String name = rule.type() + "." + rule.method();
                        if (!NEWER.contains(name) && !exists(rule, elements, environment.getTypeUtils())) {
                            missing.add(
                                    name + rule.parameters().map(List::toString).orElse(""));
                        }
                        if (rule.treatment() == Rule.Treatment.AS && !isMethod(rule.detail(), elements)) {
                            missing.add(rule.detail());
                        }
                    }
                }))
                .compile();
        assertThat(missing).isEmpty();
    }

    private static boolean exists(Rule rule, Elements elements, Types types) {
        TypeElement type = elements.getTypeElement(rule.type());
        return type != null
                && (rule.isForAll()
                        || elements.getAllMembers(type).stream()
                                .anyMatch(m -> m.getSimpleName().contentEquals(rule.method())
                                        && (rule.parameters().isEmpty()
                                                || Rules.takes(
                                                        (ExecutableElement) m,
                                                        rule.parameters().get(),
                                                        types))));
    }

    private static boolean isMethod(String name, Elements elements) {
        int dot = name.lastIndexOf('.');
        TypeElement type = elements.getTypeElement(name.substring(0, dot));
        return type != null
                && type.getEnclosedElements().stream()
                        .filter((Element e) -> e.getKind() == ElementKind.METHOD)
                        .anyMatch(e -> e.getSimpleName().contentEquals(name.substring(dot + 1)));
    }
}
