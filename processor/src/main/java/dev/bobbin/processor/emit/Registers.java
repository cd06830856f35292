package dev.bobbin.processor.emit;

/**
 * The names of what {@code resume} itself works with.
 *
 * @param at the parameter that says where to go on
 * @param handler the handler in force
 * @param thrown the exception that a handler was entered with: a local, or a field where the body is cut into parts
 * @param caught the parameter of the one {@code catch}
 * @param entry the field that says where to go on after a part; null if there is one part only
 * @param on the constant that a part answers to go on at another entry; null if there is one part only
 */
record Registers(String at, String handler, String thrown, String caught, String entry, String on) {

    static Registers of(VariableNames names, boolean parted) {
        return new Registers(
                names.fresh("at"),
                names.fresh("handler"),
                names.fresh("thrown"),
                names.fresh("t"),
                parted ? names.fresh("entry") : null,
                parted ? names.fresh("ON") : null);
    }

    /** Whether the body is cut into parts. */
    boolean parted() {
        return entry != null;
    }
}
