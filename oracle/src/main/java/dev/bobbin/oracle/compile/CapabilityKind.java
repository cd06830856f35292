package dev.bobbin.oracle.compile;

import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** The capabilities, the generators that they make, and the thread-backed ones among these. */
enum CapabilityKind {
    YIELD("Yield", "Gen", "yielding"),
    YIELD_SEND("YieldSend", "Gen", "sending"),
    INT_YIELD("IntYield", "IntGen", "ints"),
    LONG_YIELD("LongYield", "LongGen", "longs"),
    DOUBLE_YIELD("DoubleYield", "DoubleGen", "doubles");

    private final String capability;
    private final String generator;
    private final String maker;

    CapabilityKind(String capability, String generator, String maker) {
        this.capability = "dev.bobbin." + capability;
        this.generator = "dev.bobbin." + generator;
        this.maker = "dev.bobbin.oracle.thread.ThreadGens." + maker;
    }

    /** The kind of a parameter's type; empty if it is no capability. */
    static Optional<CapabilityKind> of(TypeMirror type) {
        if (!(type instanceof DeclaredType declared)) return Optional.empty();
        String name = ((TypeElement) declared.asElement()).getQualifiedName().toString();
        return Stream.of(values()).filter(kind -> kind.capability.equals(name)).findFirst();
    }

    /** The type of its generators. */
    String generator() {
        return generator;
    }

    /** The method that makes a generator of a name and a body. */
    String maker() {
        return maker;
    }
}
