package dev.bobbin.fuzzer.run;

import dev.bobbin.fuzzer.member.Host;
import dev.bobbin.fuzzer.member.HostGrower;
import dev.bobbin.fuzzer.tree.Source;
import dev.bobbin.oracle.script.Step;
import dev.bobbin.oracle.script.Trace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Writes a find as a case file, so that it is run in every build from then on. What it expects is the oracle's trace. */
final class FoundCase {
    private FoundCase() {}

    /** The file that was written. */
    static Path write(Find find, Path directory) throws IOException {
        Path file = directory.resolve(find.sample().name().replace(' ', '-') + ".java");
        Files.createDirectories(directory);
        return Files.writeString(file, text(find));
    }

    static String text(Find find) {
        Trace trace = find.comparison().oracle().traceSoFar().orElseThrow();
        Host host = find.sample().host();
        return "/*\n * Found by the fuzzer: " + find.sample().name() + ", " + summary(find) + "\n *\n"
                + (find.sample().release() > 17 ? " * java: " + find.sample().release() + "\n" : "")
                + " * generator: " + host.name() + "." + HostGrower.BODY + "\n *\n"
                + trace.steps().stream().map(FoundCase::line).collect(Collectors.joining())
                + " */\n" + Source.of(host);
    }

    private static String summary(Find find) {
        return find.verdict().kind() == Verdict.Kind.REJECTED ? "which was refused." : "which ran differently.";
    }

    private static String line(Step step) {
        return " * " + step.operation() + " -> " + step.outcome() + "\n";
    }
}
