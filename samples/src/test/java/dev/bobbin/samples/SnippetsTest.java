package dev.bobbin.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnippetsTest {
    @TempDir
    Path root;

    @BeforeEach
    void writeSource() throws IOException {
        Files.writeString(root.resolve("A.java"), """
                class A {
                    // snippet: one
                    int a;

                      int b;
                    // end snippet
                }
                """);
    }

    @Test
    void cutsAndDedents() throws IOException {
        assertThat(Snippets.cut(root, "A.java#one")).isEqualTo("int a;\n\n  int b;\n");
    }

    @Test
    void takesAWholeFile() throws IOException {
        assertThat(Snippets.cut(root, "A.java")).startsWith("class A {\n").endsWith("}\n");
    }

    @Test
    void namesTheSnippetThatIsMissing() {
        assertThatThrownBy(() -> Snippets.cut(root, "A.java#two")).hasMessageContaining("// snippet: two");
    }

    @Test
    void findsBlocksAndTheirMarkers() {
        String page = """
                text
                <!-- snippet: A.java#one -->
                ```java
                int a;
                ```
                ```sh
                ls
                ```
                """;
        assertThat(Snippets.blocksOf(page))
                .containsExactly(
                        new Snippets.Block(3, "java", "int a;\n", Optional.of("snippet: A.java#one")),
                        new Snippets.Block(6, "sh", "ls\n", Optional.empty()));
    }
}
