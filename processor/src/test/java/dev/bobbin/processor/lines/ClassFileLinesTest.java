package dev.bobbin.processor.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ClassFileLinesTest {
    private static final LineMap LINES = new LineMap("Other.java", new TreeMap<>(Map.of(1, 7)));

    @Test
    void aClassFromAnotherFileIsLeftAlone() throws IOException {
        assertThat(ClassFileLines.rewrite(thisClass(), "Demo$walk.java", LINES)).isEmpty();
    }

    @Test
    void aRewrittenClassIsLeftAlone() throws IOException {
        byte[] once = ClassFileLines.rewrite(thisClass(), "ClassFileLinesTest.java", LINES)
                .orElseThrow();

        assertThat(ClassFileLines.rewrite(once, "ClassFileLinesTest.java", LINES))
                .isEmpty();
    }

    @Test
    void theGivenBytesAreNotTouched() throws IOException {
        byte[] original = thisClass();
        byte[] given = original.clone();

        ClassFileLines.rewrite(given, "ClassFileLinesTest.java", LINES);

        assertThat(given).isEqualTo(original);
    }

    @Test
    void whatIsNoClassFileIsLeftAlone() throws IOException {
        assertThat(ClassFileLines.rewrite(new byte[20], "Demo$walk.java", LINES))
                .isEmpty();
        assertThat(ClassFileLines.rewrite(new byte[0], "Demo$walk.java", LINES)).isEmpty();
    }

    private static byte[] thisClass() throws IOException {
        try (InputStream in = ClassFileLinesTest.class.getResourceAsStream("ClassFileLinesTest.class")) {
            return in.readAllBytes();
        }
    }
}
