package dev.bobbin.oracle.run;

import dev.bobbin.oracle.compile.Batch;
import dev.bobbin.oracle.compile.Compilation;
import dev.bobbin.oracle.compile.Compiler;
import dev.bobbin.oracle.compile.Program;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compiles programs, runs each in every way that is asked for, and sets the outcomes side by side. */
public final class Laboratory {
    private final Path parent;
    private final Duration time;
    private final Set<Way> ways;

    /**
     * @param parent where sources and classes are put while they are needed
     * @param time how long one run of one program may take
     * @param ways the ways to compare
     */
    public Laboratory(Path parent, Duration time, Set<Way> ways) {
        this.parent = parent;
        this.time = time;
        this.ways = EnumSet.copyOf(ways);
    }

    public List<Comparison> compare(List<Program> programs) {
        try (Workshop workshop = Workshop.in(parent)) {
            return compare(programs, workshop.directory());
        }
    }

    private List<Comparison> compare(List<Program> programs, Path directory) {
        Map<Program, Compilation> untouched = ways.contains(Way.ORACLE)
                ? Batch.compile(Compiler.oracle(), programs, directory.resolve("oracle"))
                : Map.of();
        // What is no Java is not worth Bobbin's time.
        List<Program> sound = programs.stream()
                .filter(p -> !untouched.containsKey(p) || untouched.get(p).succeeded())
                .toList();
        Map<Program, Compilation> compiled = ways.equals(EnumSet.of(Way.ORACLE))
                ? Map.of()
                : Batch.compile(Compiler.bobbin(), sound, directory.resolve("compiled"));
        return programs.stream().map(p -> compare(p, untouched, compiled)).toList();
    }

    private Comparison compare(
            Program program, Map<Program, Compilation> untouched, Map<Program, Compilation> compiled) {
        Map<Way, Outcome> outcomes = new EnumMap<>(Way.class);
        for (Way way : ways) {
            if (way == Way.PUSH && program.entry() instanceof Program.Entry.Driver) continue;
            Compilation compilation =
                    way == Way.ORACLE ? untouched.get(program) : compiled.getOrDefault(program, untouched.get(program));
            outcomes.put(way, run(program, way, compilation));
        }
        return new Comparison(program, outcomes);
    }

    private Outcome run(Program program, Way way, Compilation compilation) {
        if (!compilation.succeeded()) return new Outcome.Rejected(compilation.errors());
        try (URLClassLoader loader = loader(compilation.classes())) {
            return new Run(program, way, loader).within(time);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while " + program.name() + " ran", e);
        }
    }

    /** A loader of the program's own, so that its static state is fresh in each run. */
    private static URLClassLoader loader(Path classes) throws IOException {
        URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, Laboratory.class.getClassLoader());
        loader.setDefaultAssertionStatus(true);
        return loader;
    }
}
