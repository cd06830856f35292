package dev.bobbin;

/**
 * Is thrown at the yield at which a generator is suspended when it is {@linkplain Gen#close() closed}, so that its
 * {@code finally} blocks run.
 *
 * <p>A body that catches it should end soon, by returning or by throwing it on. It is an {@link Error} so that a
 * {@code catch (Exception e)} in the body lets it pass
 * (<a href="https://peps.python.org/pep-0342/">PEP 342</a>), and it has no stack trace, as it starts outside of the body.
 */
public final class GeneratorExit extends Error {
    private static final long serialVersionUID = 1;

    /** Makes one to be {@linkplain Gen#raise raised} by hand; {@link Gen#close()} makes its own. */
    public GeneratorExit() {
        super("the generator is being closed", null, true, false);
    }
}
