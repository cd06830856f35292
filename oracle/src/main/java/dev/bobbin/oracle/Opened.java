package dev.bobbin.oracle;

/** A resource that logs when it is opened and closed, and can be told to fail at either. */
public final class Opened implements AutoCloseable {
    private final String name;
    private final boolean failsToClose;

    /** Opens a resource that closes well. */
    public Opened(String name) {
        this(name, false, false);
    }

    public Opened(String name, boolean failsToOpen, boolean failsToClose) {
        this.name = name;
        this.failsToClose = failsToClose;
        Log.log("open " + name);
        if (failsToOpen) throw new IllegalStateException("open " + name);
    }

    @Override
    public void close() {
        Log.log("close " + name);
        if (failsToClose) throw new IllegalArgumentException("close " + name);
    }

    @Override
    public String toString() {
        return name;
    }
}
