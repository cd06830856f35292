package dev.bobbin.samples.scheduler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bobbin.Generator;
import dev.bobbin.scheduler.Await;
import dev.bobbin.scheduler.Clock;
import dev.bobbin.scheduler.Event;
import dev.bobbin.scheduler.Expectation;
import dev.bobbin.scheduler.Reactor;
import dev.bobbin.scheduler.Scheduler;
import dev.bobbin.scheduler.testing.TestScheduler;
import dev.bobbin.scheduler.testing.VirtualClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The loop beside a source of events such as a selector. */
class ReactorTest {
    /** A source whose events tasks wait for; what it does when the loop polls it is up to the test. */
    abstract static class Source implements Reactor {
        final List<Event> waiting = new ArrayList<>();
        final AtomicInteger wakeups = new AtomicInteger();
        int polls;

        /** An event that the source will bring about. */
        Event next() {
            Event event = new Event();
            waiting.add(event);
            return event;
        }

        void bring() {
            List<Event> due = List.copyOf(waiting);
            waiting.clear();
            due.forEach(Event::set);
        }

        @Override
        public void poll(long nanos) {
            polls++;
        }

        @Override
        public void wakeup() {
            wakeups.incrementAndGet();
        }

        @Override
        public boolean isAwaited() {
            return !waiting.isEmpty();
        }

        @Override
        public void close() {}
    }

    @Generator
    static void reads(Await a, Source source, VirtualClock clock, boolean[] over) {
        while (!over[0]) {
            a.await(source.next());
            clock.advance(Duration.ofNanos(10_000));
        }
    }

    @Generator
    static int ticks(Await a, boolean[] over) {
        int ticks = 0;
        while (Scheduler.current().nanoTime() < Duration.ofMillis(970).toNanos()) {
            a.sleep(Duration.ofMillis(10));
            ticks++;
        }
        over[0] = true;
        return ticks;
    }

    @Generator
    static int ticksBeside(Await a, Source source, VirtualClock clock) {
        boolean[] over = {false};
        for (int i = 0; i < 20; i++) Scheduler.current().spawn(ReactorTestGenerators.reads(source, clock, over));
        return ticks(a, over);
    }

    @Test
    void aTickerTicksBesideASourceThatIsAlwaysReady() {
        Source ready = new Source() {
            @Override
            public void poll(long nanos) {
                bring();
            }
        };
        try (TestScheduler test = TestScheduler.create()) {
            assertThat(test.run(ReactorTestGenerators.inReactor(ready, test.clock())))
                    .isBetween(90, 97);
        }
    }

    @Generator
    static int inReactor(Await a, Source source, VirtualClock clock) {
        Scheduler.current().reactor(Source.class, scheduler -> source);
        return ticksBeside(a, source, clock);
    }

    @Generator
    static void awaits(Await a, Source source) {
        Scheduler.current().reactor(Source.class, scheduler -> source);
        a.await(source.next());
    }

    @Test
    void oneThatReturnsEarlyIsAskedToWaitAgain() {
        List<Long> waits = new ArrayList<>();
        Source early = new Source() {
            @Override
            public void poll(long nanos) {
                if (nanos > 0) waits.add(nanos);
                if (waits.size() == 5) bring();
            }
        };
        try (Scheduler scheduler = Scheduler.create()) {
            scheduler.run(ReactorTestGenerators.awaits(early));
        }
        assertThat(waits)
                .containsExactly(Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE);
    }

    @Generator
    static void sleeps(Await a, Source source, int millis) {
        Scheduler.current().reactor(Source.class, scheduler -> source);
        a.sleep(Duration.ofMillis(millis));
    }

    @Test
    void theLoopSleepsInTheReactorForAsLongAsTheNextTimer() {
        VirtualClock clock = new VirtualClock();
        List<Long> waits = new ArrayList<>();
        Source early = new Source() {
            @Override
            public void poll(long nanos) {
                if (nanos == 0) return;
                waits.add(nanos);
                clock.advance(Duration.ofMillis(3));
            }
        };
        try (Scheduler scheduler = Scheduler.builder().clock(new Still(clock)).build()) {
            scheduler.run(ReactorTestGenerators.sleeps(early, 10));
        }
        assertThat(waits).containsExactly(10_000_000L, 7_000_000L, 4_000_000L, 1_000_000L);
    }

    /** A clock that does not jump: only the reactor lets time pass. */
    private record Still(VirtualClock clock) implements Clock {
        @Override
        public long nanoTime() {
            return clock.nanoTime();
        }
    }

    @Generator
    static void counts(Await a, Event enough) {
        a.await(enough);
    }

    @Test
    void whatIsPostedWhileTheLoopSleepsWakesItOnce() throws InterruptedException {
        CountDownLatch asleep = new CountDownLatch(1);
        Semaphore posted = new Semaphore(0);
        Source sleeper = new Source() {
            @Override
            public void poll(long nanos) {
                if (nanos == 0) return;
                asleep.countDown();
                posted.acquireUninterruptibly();
            }
        };
        AtomicInteger done = new AtomicInteger();
        Event enough = new Event();
        try (Scheduler scheduler = Scheduler.create()) {
            Expectation more = scheduler.expect();
            scheduler.reactor(Source.class, s -> sleeper);
            Thread other = new Thread(() -> {
                awaitUninterruptibly(asleep);
                for (int i = 0; i < 100; i++) {
                    scheduler.post(() -> {
                        if (done.incrementAndGet() == 100) enough.set();
                    });
                }
                more.close();
                posted.release();
            });
            other.start();
            scheduler.run(ReactorTestGenerators.counts(enough));
            other.join();
        }
        assertThat(done).hasValue(100);
        assertThat(sleeper.wakeups).hasValue(1);
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
