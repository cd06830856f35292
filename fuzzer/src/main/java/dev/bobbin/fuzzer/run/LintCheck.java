package dev.bobbin.fuzzer.run;

import dev.bobbin.oracle.compile.Compilation;
import dev.bobbin.oracle.compile.Compiler;
import dev.bobbin.oracle.compile.Message;
import dev.bobbin.oracle.compile.Program;
import dev.bobbin.oracle.compile.SourceUnit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Compiles programs with every warning on, by Bobbin and by the oracle: both must warn of the same lines, and nothing else
 * may be warned of, or {@code -Werror} would stop users for what they have not written.
 */
final class LintCheck {
    private final Path directory;

    LintCheck(Path directory) {
        this.directory = directory;
    }

    /** The warnings of one that the other does not have. */
    List<String> differences(List<Program> programs) {
        List<SourceUnit> units =
                programs.stream().flatMap(p -> p.units().stream()).toList();
        Compilation untouched = Compiler.oracle().warning().compile(units, directory.resolve("lint-oracle"));
        Compilation compiled = Compiler.bobbin().warning().compile(units, directory.resolve("lint-compiled"));
        if (!untouched.succeeded() || !compiled.succeeded()) return List.of();
        List<String> expected = new ArrayList<>(aboutSources(untouched, units, false));
        List<String> differences = new ArrayList<>();
        for (String warning : aboutSources(compiled, units, true)) {
            if (!expected.remove(warning)) differences.add("only with Bobbin: " + warning);
        }
        expected.forEach(warning -> differences.add("only without Bobbin: " + warning));
        return differences;
    }

    private static List<String> aboutSources(Compilation compilation, List<SourceUnit> units, boolean alsoOthers) {
        return compilation.messages().stream()
                .filter(m -> alsoOthers || units.stream().anyMatch(m::isAbout))
                .map(Message::toString)
                .toList();
    }
}
