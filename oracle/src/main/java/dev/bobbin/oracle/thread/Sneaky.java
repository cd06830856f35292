package dev.bobbin.oracle.thread;

/** Throws checked exceptions past signatures that do not declare them, as generators do. */
final class Sneaky {
    private Sneaky() {}

    /** Throws the exception; never returns. */
    @SuppressWarnings("unchecked")
    static <X extends Throwable> RuntimeException raise(Throwable exception) throws X {
        throw (X) exception;
    }
}
