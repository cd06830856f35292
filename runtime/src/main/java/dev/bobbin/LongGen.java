package dev.bobbin;

import java.util.PrimitiveIterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.LongStream;
import java.util.stream.StreamSupport;

/**
 * A {@linkplain Gen generator} of {@code long} values: {@link #nextLong()} and {@link #longs()} hand them out without boxing.
 *
 * @param <R> what it returns at its end, {@link Void} if nothing
 */
public interface LongGen<R> extends Gen<Long, Void, R>, PrimitiveIterator.OfLong {
    /**
     * Resumes the body.
     *
     * @return the next value that the body yields
     * @throws StopIteration if the body returns, with its return value; if it has ended before, with null
     * @throws IllegalStateException if the generator is running
     */
    @Override
    long nextLong();

    /**
     * As {@link #nextLong()}, boxed.
     *
     * @return the next value that the body yields, never null
     */
    @Override
    default Long next() {
        return nextLong();
    }

    /**
     * This generator itself: it can be iterated once.
     *
     * @return this
     */
    @Override
    default PrimitiveIterator.OfLong iterator() {
        return this;
    }

    /**
     * The values not yet yielded, as a sequential, ordered stream without boxing. Closing the stream closes the generator.
     *
     * @return a stream over this generator
     */
    default LongStream longs() {
        return StreamSupport.longStream(
                        Spliterators.spliteratorUnknownSize((PrimitiveIterator.OfLong) this, Spliterator.ORDERED),
                        false)
                .onClose(this::close);
    }
}
