package dev.bobbin.oracle.thread;

/**
 * An untouched body, waiting for its capability.
 *
 * @param <C> the capability
 */
@FunctionalInterface
public interface Body<C> {
    /** Runs the body to its end and answers what it returns; {@code null} for {@code void}. */
    Object run(C capability) throws Throwable;
}
