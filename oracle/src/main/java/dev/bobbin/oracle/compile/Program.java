package dev.bobbin.oracle.compile;

import dev.bobbin.oracle.script.Script;
import java.util.List;

/**
 * A program to be run several ways.
 *
 * @param name what it is called in reports
 * @param release the Java it is written in
 * @param units its source; no two programs that are compiled together share a path
 * @param entry where it begins
 * @param script what is done with the generator that begins it; empty if a method drives the program
 */
public record Program(String name, int release, List<SourceUnit> units, Entry entry, Script script) {
    public Program {
        units = List.copyOf(units);
    }

    /** Where a program begins: a method that takes nothing but, if it is a generator, its capability. */
    public sealed interface Entry {
        /** The binary name of the class that has the method. */
        String host();

        String method();

        /** A generator that a script is played on. */
        record Generator(String host, String method) implements Entry {}

        /** A static method that makes and drives generators as it likes; what it logs is the trace. */
        record Driver(String host, String method) implements Entry {}
    }

    public boolean runsOnThisJdk() {
        return release <= Runtime.version().feature();
    }
}
