package dev.bobbin.scheduler;

/**
 * Is thrown at the suspension point of a cancelled task, and at each further one, so that its {@code finally} blocks run
 * and nothing else does.
 *
 * <p>It is an {@link Error} so that a {@code catch (Exception e)} lets it pass, and has no stack trace, as it starts
 * outside of the body. Clean-up that has to wait does so by {@link Scope#shielded}.
 */
public final class Cancelled extends Error {
    private static final long serialVersionUID = 1;

    /**
     * Makes one.
     *
     * @param reason why, for people
     */
    Cancelled(String reason) {
        super(reason, null, true, false);
    }
}
