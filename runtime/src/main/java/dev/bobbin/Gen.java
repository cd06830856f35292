package dev.bobbin;

import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A generator: a computation that suspends itself at each value it yields, and goes on when the next one is wanted.
 *
 * <p>It is an iterator over what it yields, an iterable that can be used once (as in Python), and a resource to be closed
 * when it is left before its end. On top of that, values and exceptions can be sent into it at the yield at which it is
 * suspended (<a href="https://peps.python.org/pep-0342/">PEP 342</a>).
 *
 * <p>Rules that hold for all methods that resume the body, {@link #hasNext()}, {@link #next()}, {@link #send},
 * {@link #raise} and {@link #close()}:
 *
 * <ul>
 *   <li>An exception that leaves the body comes out of the call as it is, the same object, checked exceptions too (they
 *       are not declared), and the generator is {@link State#CLOSED}.
 *   <li>Only a {@link StopIteration} that leaves the body becomes a {@code RuntimeException("generator raised
 *       StopIteration")} with the {@code StopIteration} as its cause
 *       (<a href="https://peps.python.org/pep-0479/">PEP 479</a>).
 *   <li>A generator that is running cannot be resumed: {@code IllegalStateException("generator already executing")}, and
 *       the generator is unharmed. Running is every generator whose body, or the body of a delegate in which it is
 *       suspended, is executing.
 * </ul>
 *
 * <p>A generator is not thread-safe. It may be handed from one thread to another if the hand-over is safe. A second thread
 * that resumes it while it is running gets the {@code IllegalStateException} above if it is noticed.
 *
 * <p>The interface may be implemented by others: {@code yieldFrom} then works through its methods. Such a generator
 * reports its end by a {@link StopIteration}.
 *
 * @param <Y> what it yields
 * @param <S> what can be sent to it, {@link Void} if nothing
 * @param <R> what it returns at its end, {@link Void} if nothing
 */
public interface Gen<Y, S, R> extends Iterator<Y>, Iterable<Y>, AutoCloseable {
    /** What a generator is doing. */
    enum State {
        /** Nothing of the body has run. */
        CREATED,
        /** The body is executing, or the body of the delegate in which it is suspended. */
        RUNNING,
        /** The body waits at a yield, or in a delegate that does. */
        SUSPENDED,
        /** The body has ended, or will never run. */
        CLOSED
    }

    /**
     * Whether there is another value. Runs the body to its next yield and keeps the value for {@link #next()}; until that
     * has taken it, calling this again has no effect, {@link #send} takes nothing but null, and {@link #raise} and
     * {@link #close()} act at that yield and drop the value.
     *
     * @return false if the generator has ended
     * @throws IllegalStateException if the generator is running
     */
    @Override
    boolean hasNext();

    /**
     * Resumes the body with null as the value of the yield, as {@code send(null)} does.
     *
     * @return the next value that the body yields, may be null
     * @throws StopIteration if the body returns, with its return value; if it has ended before, with null
     * @throws IllegalStateException if the generator is running
     */
    @Override
    Y next();

    /**
     * Resumes the body with a value: the yield at which it is suspended evaluates to it.
     *
     * @param value the value; must be null if the body has not been started or if {@link #hasNext()} holds a value
     * @return the next value that the body yields, may be null
     * @throws StopIteration if the body returns, with its return value; if it has ended before, with null
     * @throws IllegalStateException if the generator is running, or if the value is not null where it must be; the
     *     generator is unharmed
     */
    Y send(S value);

    /**
     * Resumes the body with an exception, which is thrown at the yield at which the body is suspended: Python's
     * {@code throw()}. If the body has not been started it never runs; if it has not been started or has ended, the
     * exception comes out at once.
     *
     * @param exception the exception, which arrives in the body as the same object
     * @return the next value that the body yields, may be null
     * @throws StopIteration if the body returns, with its return value
     * @throws NullPointerException if the exception is null; the generator is unharmed
     * @throws IllegalStateException if the generator is running
     */
    Y raise(Throwable exception);

    /**
     * Ends the generator: throws {@link GeneratorExit} at the yield at which the body is suspended. That the body returns
     * or lets it out is no error; another exception comes out. A body that has not been started never runs; after the end
     * this does nothing.
     *
     * @throws IllegalStateException if the generator is running, or if the body yields a value instead of ending
     *     ({@code "generator ignored GeneratorExit"}; the generator stays suspended at that yield)
     */
    @Override
    void close();

    /**
     * What the body returned.
     *
     * @return the return value; null if the body ended by an exception or was closed without returning
     * @throws IllegalStateException if the generator has not ended
     */
    R result();

    /**
     * What the generator is doing.
     *
     * @return the state
     */
    State state();

    /**
     * This generator itself: it can be iterated once.
     *
     * @return this
     */
    @Override
    default Iterator<Y> iterator() {
        return this;
    }

    /**
     * The values not yet yielded, as a sequential, ordered stream. Closing the stream closes the generator.
     *
     * @return a stream over this generator
     */
    default Stream<Y> stream() {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED), false)
                .onClose(this::close);
    }
}
