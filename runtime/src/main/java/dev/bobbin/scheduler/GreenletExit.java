package dev.bobbin.scheduler;

/**
 * Ends a greenlet quietly: where it leaves the body, the greenlet is dead, and its parent gets this object as the value of
 * its switch, not as an exception.
 *
 * <p>It is an {@link Error} so that a {@code catch (Exception e)} in the body lets it pass. A body may catch it and go on.
 */
public final class GreenletExit extends Error {
    private static final long serialVersionUID = 1;

    /** Makes one to be {@linkplain Greenlet#raise(Throwable) raised}; {@link Greenlet#kill()} makes its own. */
    public GreenletExit() {
        super("the greenlet is being killed", null, true, false);
    }
}
