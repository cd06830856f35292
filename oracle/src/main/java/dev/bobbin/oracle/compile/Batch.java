package dev.bobbin.oracle.compile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Compiles many programs in few runs of javac: all together, and if that fails, those that no error points at together
 * again. If errors point at none, they are halved until every failure stands alone.
 */
public final class Batch {
    private final Compiler compiler;
    private final Path directory;
    private final Map<Program, Compilation> compilations = new LinkedHashMap<>();
    private int runs;

    private Batch(Compiler compiler, Path directory) {
        this.compiler = compiler;
        this.directory = directory;
    }

    /** The compilation that each program is in; one that failed has the messages about that program only. */
    public static Map<Program, Compilation> compile(Compiler compiler, List<Program> programs, Path directory) {
        Batch batch = new Batch(compiler, directory);
        batch.compile(programs);
        return batch.compilations;
    }

    private void compile(List<Program> programs) {
        if (programs.isEmpty()) return;
        List<SourceUnit> units =
                programs.stream().flatMap(p -> p.units().stream()).toList();
        Compilation compilation = compiler.compile(units, directory.resolve("run" + ++runs));
        if (compilation.succeeded() || programs.size() == 1) {
            programs.forEach(p -> compilations.put(p, compilation));
            return;
        }
        List<Program> others = new ArrayList<>();
        for (Program program : programs) {
            List<Message> blame = compilation.messages().stream()
                    .filter(m -> m.isError() && program.units().stream().anyMatch(m::isBeside))
                    .toList();
            if (blame.isEmpty()) {
                others.add(program);
            } else {
                compilations.put(program, new Compilation(false, compilation.classes(), blame));
            }
        }
        if (others.size() < programs.size()) {
            compile(others);
        } else {
            compile(programs.subList(0, programs.size() / 2));
            compile(programs.subList(programs.size() / 2, programs.size()));
        }
    }
}
