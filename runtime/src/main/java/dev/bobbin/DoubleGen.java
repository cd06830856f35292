package dev.bobbin;

import java.util.PrimitiveIterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.DoubleStream;
import java.util.stream.StreamSupport;

/**
 * A {@linkplain Gen generator} of {@code double} values: {@link #nextDouble()} and {@link #doubles()} hand them out without boxing.
 *
 * @param <R> what it returns at its end, {@link Void} if nothing
 */
public interface DoubleGen<R> extends Gen<Double, Void, R>, PrimitiveIterator.OfDouble {
    /**
     * Resumes the body.
     *
     * @return the next value that the body yields
     * @throws StopIteration if the body returns, with its return value; if it has ended before, with null
     * @throws IllegalStateException if the generator is running
     */
    @Override
    double nextDouble();

    /**
     * As {@link #nextDouble()}, boxed.
     *
     * @return the next value that the body yields, never null
     */
    @Override
    default Double next() {
        return nextDouble();
    }

    /**
     * This generator itself: it can be iterated once.
     *
     * @return this
     */
    @Override
    default PrimitiveIterator.OfDouble iterator() {
        return this;
    }

    /**
     * The values not yet yielded, as a sequential, ordered stream without boxing. Closing the stream closes the generator.
     *
     * @return a stream over this generator
     */
    default DoubleStream doubles() {
        return StreamSupport.doubleStream(
                        Spliterators.spliteratorUnknownSize((PrimitiveIterator.OfDouble) this, Spliterator.ORDERED),
                        false)
                .onClose(this::close);
    }
}
