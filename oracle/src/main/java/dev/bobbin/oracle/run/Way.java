package dev.bobbin.oracle.run;

import java.util.Locale;

/** A way to run a program. */
public enum Way {
    /** The untouched body on a thread of its own, delegation by the oracle's own reading of PEP 380. */
    ORACLE,
    /** Compiled by Bobbin, begun by the generated factory. */
    COMPILED,
    /**
     * Compiled by Bobbin, but the annotated method is called directly with a capability that only yields: the untouched
     * body runs, and delegation is what the capability's default methods make of it.
     */
    PUSH;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
