package dev.bobbin.oracle;

/** What a body under test does to be seen: it logs, and names what it logs. */
public final class Log {
    private Log() {}

    /** Logs the value. */
    public static void log(Object value) {
        Session.current().log(value instanceof String text ? text : Shown.value(value));
    }

    /** Logs the value after its name. */
    public static void log(String name, Object value) {
        Session.current().log(name + " " + Shown.value(value));
    }

    /** Logs the name of a value that is being evaluated, and is that value. */
    public static <T> T seen(String name, T value) {
        log(name);
        return value;
    }

    /** Logs the name of a value that is being evaluated, and is that value. */
    public static int seen(String name, int value) {
        log(name);
        return value;
    }

    /** Logs the name of a value that is being evaluated, and is that value. */
    public static long seen(String name, long value) {
        log(name);
        return value;
    }

    /** Logs the name of a value that is being evaluated, and is that value. */
    public static double seen(String name, double value) {
        log(name);
        return value;
    }

    /** Logs the name of a value that is being evaluated, and is that value. */
    public static boolean seen(String name, boolean value) {
        log(name);
        return value;
    }

    /** Throws anything; {@code X} lets a body tell the compiler what it may be. */
    @SuppressWarnings("unchecked")
    public static <X extends Throwable> void raise(Throwable exception) throws X {
        throw (X) exception;
    }
}
