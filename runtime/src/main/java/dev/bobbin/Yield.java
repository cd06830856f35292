package dev.bobbin;

import java.util.Iterator;

/**
 * The capability to yield values of a type. As a parameter of a {@link Generator} method it makes the method a
 * {@code Gen<Y, Void, R>}.
 *
 * <p>Any implementation will do for a direct call, which runs the method eagerly and pushes its values:
 * {@code fibonacci(list::add, 10)}. The {@code yieldFrom} methods then do by pulling what a generator does by delegation
 * (<a href="https://peps.python.org/pep-0380/">PEP 380</a>): an exception that {@link #yield} throws is raised in the
 * delegate, a {@link GeneratorExit} closes it first.
 *
 * @param <Y> what can be yielded; values may be null
 */
@FunctionalInterface
public interface Yield<Y> {
    /**
     * Hands a value to whoever pulls the generator, and waits to be resumed.
     *
     * @param value the value, may be null
     */
    void yield(Y value);

    /**
     * Yields everything that another generator yields. Exceptions raised in this generator are raised in the delegate, and
     * closing this one closes the delegate first. The delegate stays a generator of its own: it may have been advanced
     * before, and it may be advanced, ended or closed from outside while this one is suspended in it.
     *
     * @param <R> what the delegate returns
     * @param delegate the generator to delegate to
     * @return what the delegate returned; null if it had ended before
     * @throws NullPointerException if the delegate is null
     * @throws IllegalStateException if the delegate is running
     */
    default <R> R yieldFrom(Gen<? extends Y, ?, ? extends R> delegate) {
        return PushMode.drain(PushMode.sending(this), delegate, false);
    }

    /**
     * Yields the elements of an iterable, as {@link #yieldFrom(Iterator)} does with its iterator.
     *
     * @param source what to take the elements from
     * @throws NullPointerException if the iterable or its iterator is null
     */
    default void yieldFrom(Iterable<? extends Y> source) {
        yieldFrom(source.iterator());
    }

    /**
     * Yields the remaining elements of an iterator, one {@code hasNext()} before each {@code next()} and nothing read
     * ahead. If this generator is closed or an exception is raised in it meanwhile, the iterator is closed first, if it is
     * {@link AutoCloseable}.
     *
     * @param source what to take the elements from
     * @throws NullPointerException if the iterator is null
     */
    default void yieldFrom(Iterator<? extends Y> source) {
        PushMode.drain(PushMode.sending(this), source, false);
    }
}
