package dev.bobbin.fuzzer.member;

import dev.bobbin.fuzzer.tree.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** What the bodies of one program have around them. */
public final class Home {
    private final String name;
    private final int release;
    private final Capability capability;
    private final boolean isStatic;
    private final List<Field> fields;
    private final List<Signature> generators;
    private final AtomicInteger tags;

    /**
     * @param name the simple name of the host
     * @param release the Java that may be used
     * @param isStatic whether bodies have no {@code this}
     */
    public Home(String name, int release, Capability capability, boolean isStatic, List<Field> fields) {
        this(name, release, capability, isStatic, fields, List.of(), new AtomicInteger());
    }

    private Home(
            String name,
            int release,
            Capability capability,
            boolean isStatic,
            List<Field> fields,
            List<Signature> generators,
            AtomicInteger tags) {
        this.name = name;
        this.release = release;
        this.capability = capability;
        this.isStatic = isStatic;
        this.fields = List.copyOf(fields);
        this.generators = new ArrayList<>(generators);
        this.tags = tags;
    }

    /** What static methods see of it now. */
    public Home ofStatics() {
        List<Field> statics = fields.stream().filter(Field::isStatic).toList();
        List<Signature> callable =
                generators.stream().filter(Signature::isStatic).toList();
        return new Home(name, release, capability, true, statics, callable, tags);
    }

    public String name() {
        return name;
    }

    public int release() {
        return release;
    }

    public Capability capability() {
        return capability;
    }

    public boolean isStatic() {
        return isStatic;
    }

    /** The fields that bodies can reach. */
    public List<Field> fields() {
        return fields;
    }

    /** The generator methods that have been grown so far: those that the next may call. */
    public List<Signature> generators() {
        return List.copyOf(generators);
    }

    public void add(Signature generator) {
        generators.add(generator);
    }

    /** A text that has not been logged by another part of the program. */
    public String nextTag() {
        return "#" + tags.incrementAndGet();
    }
}
