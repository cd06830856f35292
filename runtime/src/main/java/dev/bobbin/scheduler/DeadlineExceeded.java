package dev.bobbin.scheduler;

/**
 * A scope has not ended before its deadline: what is thrown where the scope is awaited, after all its tasks have been
 * cancelled and have ended. Inside of the scope the tasks see a {@link Cancelled}.
 */
public final class DeadlineExceeded extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Scope scope;

    DeadlineExceeded(Scope scope) {
        super("the deadline of " + scope + " has passed");
        this.scope = scope;
    }

    /**
     * Whose deadline it was.
     *
     * @return the scope; null in a copy that was serialized
     */
    public Scope scope() {
        return scope;
    }
}
