package dev.bobbin.samples.cost;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.bobbin.Gen;
import dev.bobbin.IntGen;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

/** Taking an element allocates nothing. */
class AllocationTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int ELEMENTS = 100_000;

    @Test
    void nextIntAllocatesNothing() {
        IntGen<Void> numbers = BodiesGenerators.numbers();
        assertAllocatesNothing(numbers::nextInt);
    }

    @Test
    void hasNextAllocatesNothing() {
        IntGen<Void> numbers = BodiesGenerators.numbers();
        assertAllocatesNothing(() -> {
            if (numbers.hasNext()) {
                numbers.nextInt();
            }
        });
    }

    @Test
    void nextAllocatesNothing() {
        Gen<String, Void, Void> same = BodiesGenerators.same("value");
        assertAllocatesNothing(same::next);
    }

    /** What holds the number until then has no box in it, which HotSpot would have to make. */
    @Test
    void numbersAreBoxedWhenTheyAreHandedOver() {
        assertThat((Object) BodiesGenerators.boxed()).isInstanceOf(IntGen.class);
        assertThat((Object) BodiesGenerators.mayBeNull(null)).isNotInstanceOf(IntGen.class);
    }

    @Test
    void sendAllocatesNothing() {
        Gen<String, String, Void> echo = BodiesGenerators.echo();
        echo.next();
        assertAllocatesNothing(() -> echo.send("value"));
    }

    @Test
    void tryAndFinallyAllocateNothing() {
        IntGen<Void> guarded = BodiesGenerators.guarded();
        assertAllocatesNothing(guarded::nextInt);
    }

    @Test
    void manyCallsDeepNextAllocatesNothing() {
        Gen<String, Void, Void> deep = BodiesGenerators.deep(1_000, "value");
        assertAllocatesNothing(deep::next);
    }

    private static void assertAllocatesNothing(Runnable step) {
        repeat(step);
        // Loading a class may fall into any one round, but not into each.
        long least = Long.MAX_VALUE;
        for (int round = 0; round < 5; round++) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            repeat(step);
            least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
        }
        assertThat(least).as("bytes for %s elements", ELEMENTS).isLessThan(ELEMENTS / 100);
    }

    private static void repeat(Runnable step) {
        for (int i = 0; i < ELEMENTS; i++) {
            step.run();
        }
    }
}
