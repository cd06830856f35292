package dev.bobbin.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The order of the pipeline: what each package may know of. */
class PipelineTest {
    private static final String BASE = "dev.bobbin.processor.";

    /** From the first phase to the last; a phase knows those before it. */
    private static final List<String> ORDER =
            List.of("attribute", "blocking", "normalize", "ir", "graph", "liveness", "structure", "emit", "explain");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.bobbin.processor");

    @Test
    void onlyTheFirstPhasesKnowTrees() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        all("ir", "graph", "liveness", "structure", "emit", "explain", "factory", "read", "validate"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.sun.source..")
                .check(CLASSES);
    }

    @Test
    void onlyWritersKnowJavaPoet() {
        noClasses()
                .that()
                .resideOutsideOfPackages(all("factory", "emit", "shaded"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.palantir.javapoet..")
                .check(CLASSES);
    }

    @Test
    void nobodyKnowsTheInsidesOfJavac() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.sun.tools.javac..")
                .check(CLASSES);
    }

    @Test
    void aPhaseKnowsNoneThatComesAfterIt() {
        for (int phase = 0; phase < ORDER.size(); phase++) {
            String[] later = ORDER.subList(phase + 1, ORDER.size()).stream()
                    // The normal form is what the normalizer makes.
                    .filter(p -> !p.equals("ir"))
                    .map(p -> BASE + p + "..")
                    .toArray(String[]::new);
            if (later.length == 0) continue;
            noClasses()
                    .that()
                    .resideInAPackage(BASE + ORDER.get(phase) + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(later)
                    .check(CLASSES);
        }
    }

    private static String[] all(String... packages) {
        return List.of(packages).stream().map(p -> BASE + p + "..").toArray(String[]::new);
    }
}
