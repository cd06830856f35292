package dev.bobbin;

import java.util.Iterator;

/**
 * The capability to yield values of one type and to receive values of another in return. As a parameter of a
 * {@link Generator} method it makes the method a {@code Gen<Y, S, R>}.
 *
 * <p>Any implementation will do for a direct call, which runs the method eagerly and pushes its values; what the
 * implementation returns is what was sent. The {@code yieldFrom} methods then do by pulling what a generator does by
 * delegation (<a href="https://peps.python.org/pep-0380/">PEP 380</a>): what {@link #yield} returns is sent to the
 * delegate, an exception that it throws is raised in the delegate, a {@link GeneratorExit} closes it first.
 *
 * @param <Y> what can be yielded; values may be null
 * @param <S> what can be sent; values may be null
 */
@FunctionalInterface
public interface YieldSend<Y, S> {
    /**
     * Hands a value to whoever pulls the generator, and waits to be resumed.
     *
     * @param value the value, may be null
     * @return what was {@linkplain Gen#send sent}; null if the generator was resumed by {@link Gen#next()}
     */
    S yield(Y value);

    /**
     * Yields everything that another generator yields. What is sent to this generator is sent to the delegate, exceptions
     * raised in this generator are raised in the delegate, and closing this one closes the delegate first. The delegate
     * stays a generator of its own: it may have been advanced before, and it may be advanced, ended or closed from outside
     * while this one is suspended in it.
     *
     * @param <R> what the delegate returns
     * @param delegate the generator to delegate to
     * @return what the delegate returned; null if it had ended before
     * @throws NullPointerException if the delegate is null
     * @throws IllegalStateException if the delegate is running
     */
    default <R> R yieldFrom(Gen<? extends Y, ? super S, ? extends R> delegate) {
        return PushMode.drain(this, delegate, false);
    }

    /**
     * Yields the elements of an iterable, as {@link #yieldFrom(Iterator)} does with its iterator.
     *
     * @param source what to take the elements from
     * @throws NullPointerException if the iterable or its iterator is null
     * @throws IllegalStateException if something other than null is sent meanwhile
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
     * @throws IllegalStateException if something other than null is sent meanwhile
     */
    default void yieldFrom(Iterator<? extends Y> source) {
        PushMode.drain(this, source, false);
    }
}
