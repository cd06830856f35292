package dev.bobbin.fuzzer.run;

import dev.bobbin.fuzzer.grow.Dice;
import dev.bobbin.fuzzer.member.Capability;
import dev.bobbin.fuzzer.member.Host;
import dev.bobbin.fuzzer.member.HostGrower;
import dev.bobbin.fuzzer.tree.Source;
import dev.bobbin.oracle.compile.Program;
import dev.bobbin.oracle.compile.SourceUnit;
import dev.bobbin.oracle.script.Script;
import java.util.List;

/**
 * A random program.
 *
 * @param name says the seed it was grown from
 * @param release the Java it needs
 * @param host its class
 * @param script what its caller does
 */
public record Sample(String name, int release, Host host, Script script) {
    private static final int PERCENT_OF_NEWER_JAVA = 25;

    /** The program of a seed, the same on every JDK. */
    public static Sample grow(long seed) {
        Dice dice = new Dice(seed);
        int release = dice.chance(PERCENT_OF_NEWER_JAVA) ? dice.any(21, 21, 22) : 17;
        Host host = HostGrower.grow("P", release, dice);
        Capability capability = host.generators().get(0).capability();
        return new Sample("seed " + seed, release, host, ScriptGrower.grow(capability, dice));
    }

    Sample with(Host other) {
        return new Sample(name, release, other, script);
    }

    Sample with(Script other) {
        return new Sample(name, release, host, other);
    }

    /** The program as Java, in a package that tells it from others that are compiled with it. */
    public Program program(String packageName) {
        SourceUnit unit = new SourceUnit(
                packageName + "/" + host.name() + ".java", "package " + packageName + "; " + Source.of(host));
        Program.Entry entry = new Program.Entry.Generator(packageName + "." + host.name(), HostGrower.BODY);
        return new Program(name, release, List.of(unit), entry, script);
    }
}
