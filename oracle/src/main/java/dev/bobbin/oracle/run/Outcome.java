package dev.bobbin.oracle.run;

import dev.bobbin.oracle.script.Trace;
import java.util.Optional;

/** What came of running a program one way. */
public sealed interface Outcome {
    /** It ran; this is the trace. */
    record Ran(Trace trace) implements Outcome {}

    /** It could not be compiled. */
    record Rejected(String errors) implements Outcome {}

    /** It could not be begun, or broke outside of any operation. */
    record Broke(String reason, Trace before) implements Outcome {}

    /** It did not come to an end in time. */
    record Hung(Trace before) implements Outcome {}

    /** The trace as far as it goes. */
    default Optional<Trace> traceSoFar() {
        if (this instanceof Ran ran) return Optional.of(ran.trace());
        if (this instanceof Broke broke) return Optional.of(broke.before());
        if (this instanceof Hung hung) return Optional.of(hung.before());
        return Optional.empty();
    }
}
