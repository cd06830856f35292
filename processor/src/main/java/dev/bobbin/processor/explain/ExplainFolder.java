package dev.bobbin.processor.explain;

import dev.bobbin.processor.attribute.AttributedMethod;
import dev.bobbin.processor.emit.GeneratedSource;
import dev.bobbin.processor.graph.StateGraph;
import dev.bobbin.processor.ir.NormalMethod;
import dev.bobbin.processor.liveness.FrameLayout;
import dev.bobbin.processor.problem.Problem;
import dev.bobbin.processor.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;

/**
 * The folder into which methods are explained, if the option asks for it: {@code Demo$walk.html}, a page to open, and the
 * diagram in it as {@code .svg} and as {@code .mmd} for Mermaid.
 */
public final class ExplainFolder {
    /** The option that asks for explanations, and names the folder. */
    public static final String OPTION = "bobbin.explain";

    private final boolean isAsked;
    private final String folder;
    private final Problems problems;

    public ExplainFolder(Map<String, String> options, Problems problems) {
        this.isAsked = options.containsKey(OPTION);
        this.folder = options.get(OPTION);
        this.problems = problems;
    }

    /** Explains a compiled method; does nothing if it was not asked for. */
    public void explain(
            AttributedMethod attributed,
            NormalMethod normal,
            StateGraph graph,
            FrameLayout layout,
            GeneratedSource generated) {
        if (!isAsked) return;
        if (folder == null || folder.isBlank()) {
            problems.reportWithoutPlace(Problem.EXPLANATION_NOT_WRITTEN, "no folder is named");
            return;
        }
        write(Explainer.explain(attributed, normal, graph, layout, generated));
    }

    private void write(Explanation explanation) {
        String svg = Svg.of(explanation);
        String mermaid = Mermaid.of(explanation);
        try {
            Path path = Files.createDirectories(Path.of(folder));
            write(path, explanation.stateClass() + ".svg", svg);
            write(path, explanation.stateClass() + ".mmd", mermaid);
            write(path, explanation.stateClass() + ".html", Page.of(explanation, svg, mermaid));
        } catch (IOException | InvalidPathException | SecurityException failed) {
            problems.reportWithoutPlace(Problem.EXPLANATION_NOT_WRITTEN, "writing to " + folder + " failed: " + failed);
        }
    }

    private static void write(Path folder, String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
