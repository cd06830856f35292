package dev.bobbin.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bobbin.Gen;
import dev.bobbin.Gen.State;
import dev.bobbin.StopIteration;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Threads that use the same generators: each body is run by one at a time, and no value is lost. */
class ThreadsTest {
    private static final int VALUES = 40;
    private static final int ROUNDS = 5_000;

    /** Counts up, and how often it found itself run by two threads at once. */
    private static final class Counting extends GenFrame<Integer, Void, Void> {
        private final AtomicInteger inside = new AtomicInteger();
        private final AtomicInteger clashes;
        private int count;

        Counting(AtomicInteger clashes) {
            this.clashes = clashes;
        }

        @Override
        protected Object resume(int at) {
            if (inside.incrementAndGet() != 1) {
                clashes.incrementAndGet();
            }
            Object answer = count < VALUES ? suspend(1, count++) : end(null);
            inside.decrementAndGet();
            return answer;
        }

        @Override
        protected String name() {
            return "ThreadsTest.counting";
        }
    }

    private static final class Delegating extends GenFrame<Integer, Void, Void> {
        private final Gen<Integer, Void, Void> source;

        Delegating(Gen<Integer, Void, Void> source) {
            this.source = source;
        }

        @Override
        protected Object resume(int at) throws Throwable {
            return switch (at) {
                case 0 -> delegate(1, source);
                case 1 -> end(null);
                default -> throw raised();
            };
        }

        @Override
        protected String name() {
            return "ThreadsTest.delegating";
        }
    }

    @Test
    void aGeneratorIsRunByOneThreadAtATime() throws Exception {
        AtomicInteger clashes = new AtomicInteger();
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            for (int round = 0; round < ROUNDS; round++) {
                Gen<Integer, Void, Void> counting = new Counting(clashes);
                CyclicBarrier start = new CyclicBarrier(2);
                Future<Integer> taken = other.submit(() -> take(counting, start));
                assertThat(take(counting, start) + taken.get(1, TimeUnit.MINUTES))
                        .isEqualTo(VALUES);
                assertThat(counting.state()).isEqualTo(State.CLOSED);
            }
        } finally {
            other.shutdownNow();
        }
        assertThat(clashes).hasValue(0);
    }

    @Test
    void soIsADelegateThatTheOtherThreadUsesFromOutside() throws Exception {
        AtomicInteger clashes = new AtomicInteger();
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            for (int round = 0; round < ROUNDS; round++) {
                Counting counting = new Counting(clashes);
                Gen<Integer, Void, Void> delegating = new Delegating(new Delegating(counting));
                CyclicBarrier start = new CyclicBarrier(2);
                Future<Integer> taken = other.submit(() -> take(counting, start));
                int own = take(delegating, start);
                assertThat(own + taken.get(1, TimeUnit.MINUTES)).isLessThanOrEqualTo(VALUES);
                assertThat(List.of(State.SUSPENDED, State.CLOSED)).contains(counting.state());
            }
        } finally {
            other.shutdownNow();
        }
        assertThat(clashes).hasValue(0);
    }

    @Test
    void whatHasNextFetchesIsTakenOnce() throws Exception {
        AtomicInteger clashes = new AtomicInteger();
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            for (int round = 0; round < ROUNDS; round++) {
                Gen<Integer, Void, Void> counting = new Counting(clashes);
                CyclicBarrier start = new CyclicBarrier(2);
                Future<Integer> taken = other.submit(() -> look(counting, start));
                assertThat(look(counting, start) + taken.get(1, TimeUnit.MINUTES))
                        .isEqualTo(VALUES * (VALUES - 1) / 2);
            }
        } finally {
            other.shutdownNow();
        }
        assertThat(clashes).hasValue(0);
    }

    /** Takes values that hasNext() has promised, until there are none; answers their sum. */
    private static int look(Gen<Integer, Void, Void> generator, CyclicBarrier start) throws Exception {
        start.await(1, TimeUnit.MINUTES);
        for (int sum = 0; ; ) {
            try {
                if (!generator.hasNext()) {
                    return sum;
                }
                sum += generator.next();
            } catch (IllegalStateException executing) {
                Thread.onSpinWait();
            } catch (StopIteration taken) {
                return sum;
            }
        }
    }

    /** Takes values until there are none, or until a delegator has ended by being turned away; answers how many. */
    private static int take(Gen<Integer, Void, Void> generator, CyclicBarrier start) throws Exception {
        start.await(1, TimeUnit.MINUTES);
        for (int count = 0; ; ) {
            try {
                generator.next();
                count++;
            } catch (IllegalStateException executing) {
                Thread.onSpinWait();
            } catch (StopIteration end) {
                return count;
            }
        }
    }

    /** As another thread sees a delegate between the two writes that take it off its root and end it. */
    @Test
    void aDelegateThatIsJustEndingIsInUse() {
        Body delegate = Body.yielding(null, 1, 2);
        delegate.mode = Frame.ATTACHED;

        assertThat(delegate.state()).isEqualTo(State.SUSPENDED);
        assertInUse(delegate);
        assertInUse(Body.delegatingTo(delegate));
    }

    private static void assertInUse(Gen<?, ?, ?> generator) {
        assertThatThrownBy(generator::next)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("generator already executing");
    }
}
