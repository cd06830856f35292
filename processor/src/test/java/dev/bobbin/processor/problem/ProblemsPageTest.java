package dev.bobbin.processor.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bobbin.processor.ProcessorsForTests;
import dev.bobbin.processor.testing.Compilation;
import dev.bobbin.processor.testing.ProblemCases;
import dev.bobbin.processor.testing.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** docs/problems.md explains every problem, by examples that are true. */
class ProblemsPageTest {
    private static final Pattern SECTION = Pattern.compile("(?m)^### (\\w+)$([\\s\\S]*?)(?=^##|\\z)");
    private static final Pattern EXAMPLE = Pattern.compile("```java\\n([\\s\\S]*?)```");
    private static final Pattern FILE = Pattern.compile("// (\\S+\\.java)\\n([\\s\\S]*?)(?=// \\S+\\.java\\n|\\z)");
    private static final Set<Problem> WITHOUT_EXAMPLES = Set.of(
            Problem.IMPLICIT_HOST,
            Problem.FACTORY_MISSING,
            Problem.BLOCKING_TABLE,
            Problem.EXPLANATION_NOT_WRITTEN,
            Problem.OUTPUT_NOT_WRITTEN,
            Problem.NOT_JAVAC,
            Problem.INTERNAL_FAULT);

    @Test
    void thePageHasASectionForEachProblem() throws IOException {
        assertThat(sections().keySet())
                .containsExactlyElementsOf(
                        Arrays.stream(Problem.values()).map(Problem::id).toList());
    }

    @ParameterizedTest
    @EnumSource
    void theFirstExampleHasTheProblemAndTheSecondHasNone(Problem problem) throws IOException {
        List<String> examples = examples(sections().get(problem.id()));
        if (WITHOUT_EXAMPLES.contains(problem)) {
            assertThat(examples).isEmpty();
            return;
        }

        assertThat(examples).hasSize(2);
        Compilation wrong = compile(examples.get(0));
        Compilation right = compile(examples.get(1));

        assertThat(wrong.messages())
                .as(wrong.report())
                .isNotEmpty()
                .allMatch(message -> message.text().startsWith("[" + problem.id() + "] "));
        assertThat(right.messages()).as(right.report()).isEmpty();
    }

    private static Map<String, String> sections() throws IOException {
        Map<String, String> sections = new LinkedHashMap<>();
        Matcher matcher = SECTION.matcher(Files.readString(Documents.problems()));
        while (matcher.find()) {
            sections.put(matcher.group(1), matcher.group(2));
        }
        return sections;
    }

    private static List<String> examples(String section) {
        return EXAMPLE.matcher(section).results().map(m -> m.group(1)).toList();
    }

    private static Compilation compile(String example) {
        List<Source> files = new ArrayList<>();
        FILE.matcher(example).results().forEach(m -> files.add(Source.of(m.group(1), m.group(2))));
        if (files.isEmpty()) {
            files.add(ProblemCases.demo(example));
        }
        return Compilation.of(files.toArray(Source[]::new))
                .processors(ProcessorsForTests.installed())
                .compile();
    }
}
