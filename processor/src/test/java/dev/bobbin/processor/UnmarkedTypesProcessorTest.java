package dev.bobbin.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bobbin.processor.testing.Compilation;
import dev.bobbin.processor.testing.Source;
import org.junit.jupiter.api.Test;

class UnmarkedTypesProcessorTest {
    @Test
    void annotationsOfOthersAreLeftToOthers() {
        Compilation compilation = Compilation.of(
                        Source.of("Own.java", "@interface Own {}"), Source.of("Demo.java", "@Own class Demo {}"))
                .processors(new UnmarkedTypesProcessor())
                .options("-Xlint:processing")
                .compile();

        assertThat(compilation.messages())
                .extracting(message -> message.text())
                .containsExactly("No processor claimed any of these annotations: /Own");
    }

    @Test
    void aCompilationWithoutTheRuntimeIsNoConcern() {
        Compilation compilation = Compilation.of(Source.of("Demo.java", "class Demo {}"))
                .processors(ProcessorsForTests.installed())
                .options("-Xlint:all", "-Werror", "--class-path", "")
                .compile();

        assertThat(compilation.messages()).isEmpty();
    }
}
