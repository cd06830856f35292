package dev.bobbin.scheduler;

/**
 * A symmetric coroutine: what the factory of a {@link dev.bobbin.Generator} method with {@link Switch} returns. Where a
 * generator goes back to whoever resumed it, a greenlet says itself who is next.
 *
 * <pre>{@code
 * @Generator
 * static void ping(Switch sw, Greenlet[] other) {
 *     System.out.println(12);
 *     sw.switchTo(other[0]);
 *     System.out.println(34);
 * }
 * }</pre>
 *
 * <p>Each thread has a {@linkplain #main() main greenlet}, which is the ordinary code of the thread. A greenlet whose body
 * ends is dead, and control goes to its {@linkplain #parent() parent}: with the value that the body returned, or with the
 * exception that it threw. The parent is at first the greenlet that was running when this one was made.
 *
 * <p>The methods here are for ordinary code, which cannot be suspended: they return when control comes back to the greenlet
 * that they were called in. The body of a greenlet switches with its {@link Switch}; switches between bodies take no
 * stack, however many follow one another. A greenlet may be handed to another thread while it is suspended, but its
 * parent must be reachable on the thread on which it dies.
 */
public sealed interface Greenlet permits GreenletFrame, MainGreenlet {
    /**
     * The ordinary code of this thread.
     *
     * @return the main greenlet, always the same on one thread; it is never dead and has no parent
     */
    static Greenlet main() {
        return GreenletThread.current().main();
    }

    /**
     * Goes on in this greenlet, or if it is dead in the nearest ancestor that is not.
     *
     * @param value what the switch is to answer at which the greenlet is suspended; null if it has not been started,
     *     because its arguments were given to its factory
     * @return what is handed over when control comes back: the value of a switch, the value that a dead child returned, or
     *     the {@link GreenletExit} by which it ended. If nobody else is to go on, because this greenlet is dead and the
     *     calling one its nearest ancestor, the value itself
     * @throws IllegalStateException if the value is not null and the greenlet has not been started; or if the greenlet
     *     cannot go on, because it waits on this or another thread for such a call to return
     */
    Object switchTo(Object value);

    /**
     * Goes on in this greenlet with null.
     *
     * @return what is handed over when control comes back
     * @see #switchTo(Object)
     */
    default Object switchTo() {
        return switchTo(null);
    }

    /**
     * Throws an exception at the switch at which this greenlet is suspended: Python's {@code throw}. If it has not been
     * started, none of it runs and it is dead. If it is dead, the exception is thrown in its nearest living ancestor.
     *
     * @param exception the exception; a {@link GreenletExit} that comes out of the greenlet, or meets a dead one, is handed
     *     on as a value
     * @return what is handed over when control comes back
     * @throws IllegalStateException if the greenlet cannot go on
     */
    Object raise(Throwable exception);

    /**
     * Raises a {@link GreenletExit} in this greenlet.
     *
     * @return what is handed over when control comes back: the exit itself if the body let it pass
     */
    default Object kill() {
        return raise(new GreenletExit());
    }

    /**
     * Who goes on when this greenlet ends.
     *
     * @return the parent; null of a main greenlet
     */
    Greenlet parent();

    /**
     * Sets who goes on when this greenlet ends.
     *
     * @param parent the greenlet
     * @throws IllegalArgumentException if this greenlet is the parent itself or one of its ancestors
     * @throws UnsupportedOperationException if this is a main greenlet
     */
    void setParent(Greenlet parent);

    /**
     * Whether the body has ended, by returning or by an exception.
     *
     * @return true from then on
     */
    boolean isDead();

    /**
     * Whether the body has been entered and has not ended: Python's truth of a greenlet.
     *
     * @return true while it is running or suspended
     */
    boolean isActive();
}
