package dev.bobbin.samples.scheduler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bobbin.Generator;
import dev.bobbin.scheduler.Await;
import dev.bobbin.scheduler.Channel;
import dev.bobbin.scheduler.Clock;
import dev.bobbin.scheduler.DeadlineExceeded;
import dev.bobbin.scheduler.Expectation;
import dev.bobbin.scheduler.Scheduler;
import dev.bobbin.scheduler.Scope;
import dev.bobbin.scheduler.Task;
import dev.bobbin.scheduler.testing.TestScheduler;
import dev.bobbin.scheduler.testing.VirtualClock;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** What comes from other threads. */
class OutsideTest {
    @Generator
    static <T> T awaits(Await a, CompletionStage<T> stage) {
        return a.await(stage);
    }

    @Test
    void promisesAreKeptOnOtherThreads() {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try (TestScheduler test = TestScheduler.create()) {
            List<Task<Integer>> tasks = new ArrayList<>();
            test.run(scope -> {
                for (int i = 0; i < 2_000; i++) {
                    int number = i;
                    tasks.add(scope.spawn(
                            OutsideTestGenerators.awaits(CompletableFuture.supplyAsync(() -> number, pool))));
                }
            });
            for (int i = 0; i < tasks.size(); i++)
                assertThat(tasks.get(i).result()).isEqualTo(i);
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void aBrokenPromiseThrowsWhatBrokeIt() {
        IOException broken = new IOException("broken");
        CompletionStage<Object> stage = CompletableFuture.failedFuture(broken).thenApply(x -> x);
        try (TestScheduler test = TestScheduler.create()) {
            assertThatThrownBy(() -> test.run(OutsideTestGenerators.awaits(stage)))
                    .isSameAs(broken);
        }
    }

    @Generator
    static void cancelWhenBlocked(Await a, Task<?> task) {
        a.await(TestScheduler.allBlocked());
        task.cancel();
    }

    @Test
    void cancellingATaskCancelsThePromise() {
        CompletableFuture<String> never = new CompletableFuture<>();
        try (TestScheduler test = TestScheduler.create()) {
            test.run(scope -> scope.spawn(
                    OutsideTestGenerators.cancelWhenBlocked(scope.spawn(OutsideTestGenerators.awaits(never)))));
        }
        assertThat(never).isCancelled();
    }

    @Generator
    static String blocks(Await a, Thread loop) throws IOException {
        String thread = a.blocking(() -> Thread.currentThread() == loop ? "the loop" : "another");
        try {
            a.blocking(() -> {
                throw new IOException("unreadable");
            });
        } catch (Exception e) {
            return thread + " " + e.getMessage();
        }
        return thread;
    }

    @Test
    void blockingCallsAreMadeElsewhere() {
        try (TestScheduler test = TestScheduler.create()) {
            assertThat(test.run(OutsideTestGenerators.blocks(Thread.currentThread())))
                    .isEqualTo("another unreadable");
        }
    }

    @Generator
    static void blocksUntilInterrupted(Await a, CountDownLatch begun, AtomicBoolean interrupted) {
        a.blocking(() -> {
            begun.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                interrupted.set(true);
                throw e;
            }
            return null;
        });
    }

    @Generator
    static void cancelWhenBegun(Await a, CountDownLatch begun, Task<?> task) {
        a.blocking(() -> {
            begun.await();
            return null;
        });
        task.cancel();
    }

    @Test
    void cancellingInterruptsABlockingCallAndWaitsForItsEnd() {
        AtomicBoolean interrupted = new AtomicBoolean();
        CountDownLatch begun = new CountDownLatch(1);
        List<Task<Void>> tasks = new ArrayList<>();
        try (TestScheduler test = TestScheduler.create()) {
            assertThatThrownBy(() -> test.run(scope -> {
                        tasks.add(scope.spawn(OutsideTestGenerators.blocksUntilInterrupted(begun, interrupted)));
                        scope.spawn(OutsideTestGenerators.cancelWhenBegun(begun, tasks.get(0)));
                    }))
                    .isInstanceOf(InterruptedException.class);
        }
        assertThat(interrupted).isTrue();
        assertThat(tasks.get(0).failure()).isInstanceOf(InterruptedException.class);
    }

    @Generator
    static int sum(Await a, Channel<Integer> numbers) {
        int sum = 0;
        for (Integer n; (n = a.await(numbers.next())) != null; ) sum += n;
        return sum;
    }

    @Test
    void anythingElseComesInByPosting() {
        Channel<Integer> numbers = Channel.unbounded();
        try (Scheduler scheduler = Scheduler.create()) {
            Expectation more = scheduler.expect();
            Thread other = new Thread(() -> {
                for (int i = 1; i <= 1_000; i++) {
                    int number = i;
                    scheduler.post(() -> numbers.trySend(number));
                }
                scheduler.post(numbers::close);
                more.close();
            });
            other.start();
            assertThat(scheduler.run(OutsideTestGenerators.sum(numbers))).isEqualTo(500_500);
        }
    }

    @Test
    void anExpectationThatComesToNothingIsNoLongerWaitedFor() throws InterruptedException {
        CountDownLatch asleep = new CountDownLatch(1);
        VirtualClock clock = new VirtualClock();
        try (Scheduler scheduler =
                Scheduler.builder().clock(new SleepClock(clock, asleep)).build()) {
            Expectation nothing = scheduler.expect();
            Thread other = new Thread(() -> {
                try {
                    asleep.await();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                nothing.close();
            });
            other.start();
            assertThatThrownBy(() -> scheduler.run(OutsideTestGenerators.receivesBeside(Channel.rendezvous())))
                    .isInstanceOf(DeadlineExceeded.class);
            other.join();
        }
    }

    /** A clock that tells when the loop goes to sleep. */
    private record SleepClock(Clock clock, CountDownLatch asleep) implements Clock {
        @Override
        public long nanoTime() {
            return clock.nanoTime();
        }

        @Override
        public boolean jumpTo(long nanoTime) {
            return clock.jumpTo(nanoTime);
        }

        @Override
        public long sleepFor(long nanos) {
            asleep.countDown();
            return clock.sleepFor(nanos);
        }
    }

    @Generator
    static int receivesBeside(Await a, Channel<Integer> channel) {
        return a.await(Scope.plan().deadline(Duration.ofDays(1)).call(OutsideTestGenerators.sum(channel)));
    }

    @Test
    void aMethodCalledDirectlyBlocksItsThread() throws IOException {
        assertThat(awaits(Await.blocking(), CompletableFuture.supplyAsync(() -> "kept")))
                .isEqualTo("kept");
        assertThat(blocks(Await.blocking(), Thread.currentThread())).isEqualTo("the loop unreadable");
    }
}
