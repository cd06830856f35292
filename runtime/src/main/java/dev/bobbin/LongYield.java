package dev.bobbin;

import java.util.Iterator;
import java.util.PrimitiveIterator;

/**
 * The capability to yield {@code long} values without boxing. As a parameter of a {@link Generator} method it makes the
 * method a {@code LongGen<R>}.
 *
 * <p>Any implementation will do for a direct call, which runs the method eagerly and pushes its values. The
 * {@code yieldFrom} methods then do by pulling what a generator does by delegation
 * (<a href="https://peps.python.org/pep-0380/">PEP 380</a>): an exception that {@link #yield} throws is raised in the
 * delegate, a {@link GeneratorExit} closes it first.
 */
@FunctionalInterface
public interface LongYield {
    /**
     * Hands a value to whoever pulls the generator, and waits to be resumed.
     *
     * @param value the value
     */
    void yield(long value);

    /**
     * Yields everything that another generator yields, without boxing. Exceptions raised in this generator are raised in
     * the delegate, and closing this one closes the delegate first. The delegate stays a generator of its own: it may have
     * been advanced before, and it may be advanced, ended or closed from outside while this one is suspended in it.
     *
     * @param <R> what the delegate returns
     * @param delegate the generator to delegate to
     * @return what the delegate returned; null if it had ended before
     * @throws NullPointerException if the delegate is null
     * @throws IllegalStateException if the delegate is running
     */
    @SuppressWarnings("unchecked") // the delegate ends with what its type promises
    default <R> R yieldFrom(LongGen<? extends R> delegate) {
        Throwable raised = null;
        for (; ; ) {
            long value;
            try {
                value = raised != null ? delegate.raise(raised) : delegate.nextLong();
            } catch (StopIteration end) {
                return (R) end.value();
            }
            raised = null;
            try {
                this.yield(value);
            } catch (GeneratorExit exit) {
                delegate.close();
                throw exit;
            } catch (Throwable thrown) {
                raised = thrown;
            }
        }
    }

    /**
     * As {@link #yieldFrom(LongGen)}, for a generator of boxed values.
     *
     * @param <R> what the delegate returns
     * @param delegate the generator to delegate to; what it yields must not be null
     * @return what the delegate returned; null if it had ended before
     * @throws NullPointerException if the delegate is null or yields null
     * @throws IllegalStateException if the delegate is running
     */
    default <R> R yieldFrom(Gen<? extends Long, ?, ? extends R> delegate) {
        return PushMode.drain(PushMode.<Long>sending(this::yield), delegate, true);
    }

    /**
     * Yields the remaining elements of an iterator without boxing, one {@code hasNext()} before each {@code nextLong()} and
     * nothing read ahead. If this generator is closed or an exception is raised in it meanwhile, the iterator is closed
     * first, if it is {@link AutoCloseable}.
     *
     * @param source what to take the elements from
     * @throws NullPointerException if the iterator is null
     */
    default void yieldFrom(PrimitiveIterator.OfLong source) {
        if (source instanceof LongGen<?> delegate) {
            yieldFrom(delegate);
            return;
        }
        while (source.hasNext()) {
            long value = source.nextLong();
            try {
                this.yield(value);
            } catch (Throwable thrown) {
                PushMode.abandon(source);
                throw thrown;
            }
        }
    }

    /**
     * Yields the elements of an iterable, as {@link #yieldFrom(Iterator)} does with its iterator.
     *
     * @param source what to take the elements from, none of them null
     * @throws NullPointerException if the iterable, its iterator or an element is null
     */
    default void yieldFrom(Iterable<? extends Long> source) {
        yieldFrom(source.iterator());
    }

    /**
     * As {@link #yieldFrom(PrimitiveIterator.OfLong)}, for an iterator over boxed values.
     *
     * @param source what to take the elements from, none of them null
     * @throws NullPointerException if the iterator or an element is null
     */
    default void yieldFrom(Iterator<? extends Long> source) {
        if (source instanceof PrimitiveIterator.OfLong unboxed) {
            yieldFrom(unboxed);
        } else {
            PushMode.drain(PushMode.<Long>sending(this::yield), source, true);
        }
    }
}
