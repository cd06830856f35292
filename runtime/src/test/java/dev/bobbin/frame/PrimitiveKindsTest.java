package dev.bobbin.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Java has no generics over primitive types, so what is written for {@code int} stands there again for {@code long} and
 * {@code double}. This keeps the three in step: a change to one is to be made in all of them, word for word.
 */
class PrimitiveKindsTest {
    private static final Path SOURCES = Path.of("src/main/java/dev/bobbin");

    private static final List<String> FILES =
            List.of("%sYield.java", "%sGen.java", "frame/%sFrame.java", "frame/%sIteratorFrame.java");

    @TestFactory
    Stream<DynamicTest> longAndDoubleAreWrittenAsInt() {
        return Stream.of("Long", "Double")
                .flatMap(kind -> FILES.stream().map(file -> {
                    String name = file.formatted(kind);
                    return dynamicTest(
                            name, () -> assertThat(words(name, kind)).isEqualTo(words(file.formatted("Int"), "Int")));
                }));
    }

    /** The words of a file below its imports, with what the kind names as if it were named after no kind. */
    private static List<String> words(String file, String kind) throws IOException {
        String primitive = kind.toLowerCase(Locale.ROOT);
        String text = Files.readString(SOURCES.resolve(file))
                .replaceAll("(?m)^import .*$", "")
                .replace("Integer", "Kind")
                .replaceAll("\\bint at\\b", "at")
                .replaceAll("\\ban? (?=\\{@code " + kind + ")", "")
                .replaceAll(kind + "(?![a-z])", "Kind")
                .replaceAll("\\b" + primitive + "(?=s?\\b|Stream\\b)", "kind");
        return List.of(text.split("\\s+|(?<=\\W)|(?=\\W)"));
    }
}
