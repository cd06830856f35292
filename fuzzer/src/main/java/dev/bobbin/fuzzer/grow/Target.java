package dev.bobbin.fuzzer.grow;

/**
 * A statement that jumps can leave.
 *
 * @param label its name, no other statement's
 * @param isLabelled whether the name is written, so that jumps may say it
 */
public record Target(String label, Kind kind, boolean isLabelled) {
    public enum Kind {
        LOOP,
        SWITCH,
        BLOCK
    }

    public boolean isLoop() {
        return kind == Kind.LOOP;
    }

    /** What stands before the statement. */
    public String prefix() {
        return isLabelled ? label + ": " : "";
    }
}
