package dev.bobbin.scheduler.testing;

import dev.bobbin.scheduler.Awaitable;
import dev.bobbin.scheduler.Coroutine;
import dev.bobbin.scheduler.Scheduler;
import dev.bobbin.scheduler.Scope;
import java.time.Duration;
import java.util.function.LongConsumer;

/**
 * A scheduler by a {@link VirtualClock}, which remembers of each task where it was spawned.
 *
 * <pre>{@code
 * try (TestScheduler test = TestScheduler.create()) {
 *     test.run(DemoGenerators.sleepForADay());
 *     assertThat(test.elapsed()).isEqualTo(Duration.ofDays(1));
 * }
 * }</pre>
 */
public final class TestScheduler implements AutoCloseable {
    private final VirtualClock clock;
    private final Scheduler scheduler;

    private TestScheduler(VirtualClock clock, Scheduler.Builder builder) {
        this.clock = clock;
        this.scheduler = builder.build();
    }

    /**
     * One in which ready tasks run in the order in which they became ready.
     *
     * @return to be closed
     */
    public static TestScheduler create() {
        VirtualClock clock = new VirtualClock();
        return new TestScheduler(clock, Scheduler.builder().clock(clock).debug());
    }

    /**
     * One in which ready tasks run in an order that a seed decides.
     *
     * @param seed the seed
     * @return to be closed
     */
    public static TestScheduler shuffled(long seed) {
        VirtualClock clock = new VirtualClock();
        return new TestScheduler(clock, Scheduler.builder().clock(clock).debug().shuffle(seed));
    }

    /**
     * Runs a test with the seeds from 0 on.
     *
     * @param count how many seeds
     * @param test the test
     * @throws AssertionError if it fails, naming the seed
     */
    public static void forSeeds(long count, LongConsumer test) {
        for (long seed = 0; seed < count; seed++) {
            try {
                test.accept(seed);
            } catch (Throwable thrown) {
                throw new AssertionError("with seed " + seed + ": " + thrown.getMessage(), thrown);
            }
        }
    }

    /**
     * The end of all that the other tasks can do without time passing.
     *
     * @return to be awaited in a task
     */
    public static Awaitable<Void> allBlocked() {
        return Scheduler.current().allBlocked();
    }

    /**
     * Runs tasks: {@link Scheduler#run(Scope.Body)}.
     *
     * @param body spawns the first tasks
     */
    public void run(Scope.Body body) {
        scheduler.run(body);
    }

    /**
     * Runs a task: {@link Scheduler#run(Coroutine)}.
     *
     * @param <R> its result
     * @param coroutine what it is to do
     * @return its result
     */
    public <R> R run(Coroutine<R> coroutine) {
        return scheduler.run(coroutine);
    }

    /**
     * The virtual time that has passed.
     *
     * @return the time
     */
    public Duration elapsed() {
        return clock.elapsed();
    }

    /**
     * The clock.
     *
     * @return the clock
     */
    public VirtualClock clock() {
        return clock;
    }

    /**
     * The scheduler.
     *
     * @return the scheduler
     */
    public Scheduler scheduler() {
        return scheduler;
    }

    @Override
    public void close() {
        scheduler.close();
    }
}
