package dev.bobbin.scheduler;

/**
 * The capability to hand control to another greenlet. As a parameter of a {@link dev.bobbin.Generator} method it makes the
 * method a {@link Greenlet}; a method that is given the capability of its caller switches on behalf of the same greenlet,
 * at any depth of calls.
 */
public interface Switch {
    /**
     * Suspends this greenlet and goes on in another, or if that one is dead in its nearest living ancestor. A switch to
     * the greenlet that is running answers the value at once.
     *
     * @param target the greenlet to go on in
     * @param value what its switch answers; null if it has not been started, because its arguments were given to its
     *     factory
     * @return what is handed over when this greenlet is next switched to, or when a child of it dies
     * @throws IllegalStateException if the value is not null and the target has not been started, or if the target cannot
     *     go on because ordinary code of it is running
     */
    Object switchTo(Greenlet target, Object value);

    /**
     * Suspends this greenlet and goes on in another with null.
     *
     * @param target the greenlet to go on in
     * @return what is handed over when control comes back
     * @see #switchTo(Greenlet, Object)
     */
    default Object switchTo(Greenlet target) {
        return switchTo(target, null);
    }

    /**
     * Suspends this greenlet and throws an exception in another, as {@link Greenlet#raise} does.
     *
     * @param target the greenlet to go on in
     * @param exception what its switch throws
     * @return what is handed over when control comes back
     */
    Object raise(Greenlet target, Throwable exception);

    /**
     * The greenlet of this body.
     *
     * @return the greenlet that is running
     */
    Greenlet current();
}
