package dev.bobbin;

import java.util.NoSuchElementException;

/**
 * Says that a generator has ended, and with which value.
 *
 * <p>{@link Gen#next()}, {@link Gen#send} and {@link Gen#raise} throw it when the body returns; code that knows only
 * {@link java.util.Iterator} sees the {@link NoSuchElementException} it expects. It is no failure and is made once for
 * each generator, so it has no stack trace.
 *
 * <p>One that leaves the body of a generator is a mistake in that body, most likely an unguarded {@code next()}: it comes
 * out as the cause of a {@link RuntimeException} (<a href="https://peps.python.org/pep-0479/">PEP 479</a>).
 */
public final class StopIteration extends NoSuchElementException {
    private static final long serialVersionUID = 1;

    private final transient Object value;

    /**
     * Makes the exception with which a {@link Gen} of one's own reports its end.
     *
     * @param value what the generator returned, may be null
     */
    public StopIteration(Object value) {
        super("the generator has ended");
        this.value = value;
    }

    /**
     * What the generator returned.
     *
     * @return the return value; null if it is null, if the generator returns nothing, or if it had ended before this call
     */
    public Object value() {
        return value;
    }

    /** Does nothing: the end of a generator is no failure whose place matters. */
    @Override
    public Throwable fillInStackTrace() {
        return this;
    }
}
