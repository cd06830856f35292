package dev.bobbin.processor.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bobbin.processor.ProcessorsForTests;
import dev.bobbin.processor.problem.Problem;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.Diagnostic;

/** Asserts that a compilation has one problem, at the marked place of a source. */
public final class ProblemCases {
    private ProblemCases() {}

    /** Compiles {@code Demo.java}, with the imports that generators need, and expects the problem at the mark. */
    public static Message assertProblem(Problem problem, String demo) {
        return assertProblem(problem, demo(demo));
    }

    /** Compiles other files, and last the one with the mark. */
    public static Message assertProblem(Problem problem, Source marked, Source... others) {
        Source[] all = Stream.concat(Stream.of(others), Stream.of(marked)).toArray(Source[]::new);
        return assertOnly(problem, marked, compile(all));
    }

    /** Compiles {@code Demo.java}, its bodies included, and expects the problem at the mark. */
    public static Message assertProblemInBody(Problem problem, String demo) {
        return assertProblemInBody(problem, demo(demo));
    }

    public static Message assertProblemInBody(Problem problem, Source marked, Source... others) {
        Source[] all = Stream.concat(Stream.of(others), Stream.of(marked)).toArray(Source[]::new);
        Compilation compilation = Compilation.of(all)
                .processors(ProcessorsForTests.installed())
                .options("-Xlint:all")
                .compile();
        return assertOnly(problem, marked, compilation);
    }

    /** The ids of the problems reported, in order. */
    public static List<String> ids(Source... sources) {
        return compile(sources).messages().stream()
                .map(message -> message.text().replaceAll("(?s)^\\[(\\w+)].*", "$1"))
                .toList();
    }

    private static Compilation compile(Source... sources) {
        return Compilation.of(sources)
                .processors(ProcessorsForTests.withoutBodies())
                .options("-Xlint:all")
                .compile();
    }

    /** Expects the problem at the mark, and no other message. */
    public static Message assertOnly(Problem problem, Source marked, Compilation compilation) {
        assertThat(compilation.messages()).as(compilation.report()).hasSize(1);
        Message message = compilation.messages().get(0);
        assertThat(message.kind()).isEqualTo(problem.kind());
        assertThat(message.text()).startsWith("[" + problem.id() + "] ");
        assertThat(message.line() + ":" + message.column())
                .as(message.toString())
                .isEqualTo(marked.line() + ":" + marked.column());
        assertThat(compilation.succeeded()).isEqualTo(problem.kind() != Diagnostic.Kind.ERROR);
        return message;
    }

    /** {@code Demo.java} in the unnamed package, with the imports that generators need. */
    public static Source demo(String text) {
        return Source.of("Demo.java", "import dev.bobbin.*;\nimport java.util.*;\n" + text);
    }
}
