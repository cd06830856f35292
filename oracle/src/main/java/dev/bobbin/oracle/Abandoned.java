package dev.bobbin.oracle;

/** Unwinds a body whose session is over. What the body does on the way is of no interest to anyone. */
public final class Abandoned extends Error {
    private static final long serialVersionUID = 1;

    public Abandoned() {
        super("the session is over", null, false, false);
    }
}
