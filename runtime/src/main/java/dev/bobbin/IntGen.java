package dev.bobbin;

import java.util.PrimitiveIterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/**
 * A {@linkplain Gen generator} of {@code int} values: {@link #nextInt()} and {@link #ints()} hand them out without boxing.
 *
 * @param <R> what it returns at its end, {@link Void} if nothing
 */
public interface IntGen<R> extends Gen<Integer, Void, R>, PrimitiveIterator.OfInt {
    /**
     * Resumes the body.
     *
     * @return the next value that the body yields
     * @throws StopIteration if the body returns, with its return value; if it has ended before, with null
     * @throws IllegalStateException if the generator is running
     */
    @Override
    int nextInt();

    /**
     * As {@link #nextInt()}, boxed.
     *
     * @return the next value that the body yields, never null
     */
    @Override
    default Integer next() {
        return nextInt();
    }

    /**
     * This generator itself: it can be iterated once.
     *
     * @return this
     */
    @Override
    default PrimitiveIterator.OfInt iterator() {
        return this;
    }

    /**
     * The values not yet yielded, as a sequential, ordered stream without boxing. Closing the stream closes the generator.
     *
     * @return a stream over this generator
     */
    default IntStream ints() {
        return StreamSupport.intStream(
                        Spliterators.spliteratorUnknownSize((PrimitiveIterator.OfInt) this, Spliterator.ORDERED), false)
                .onClose(this::close);
    }
}
