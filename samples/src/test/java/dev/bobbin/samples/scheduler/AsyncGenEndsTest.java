package dev.bobbin.samples.scheduler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bobbin.Gen;
import dev.bobbin.Generator;
import dev.bobbin.StopIteration;
import dev.bobbin.Yield;
import dev.bobbin.scheduler.AsyncGen;
import dev.bobbin.scheduler.Await;
import dev.bobbin.scheduler.Cancelled;
import dev.bobbin.scheduler.Event;
import dev.bobbin.scheduler.Scheduler;
import dev.bobbin.scheduler.Scope;
import dev.bobbin.scheduler.Select;
import dev.bobbin.scheduler.Task;
import dev.bobbin.scheduler.Tasks;
import dev.bobbin.scheduler.testing.TestScheduler;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Flow;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How async generators end that are not used up: closed, cancelled, left alone, or unsubscribed from. */
class AsyncGenEndsTest {
    private final List<Object> log = new ArrayList<>();

    @Generator
    static void pause(Await a, String name, List<Object> log) {
        a.sleep(Duration.ofMillis(1));
        log.add(name);
    }

    /** Yields after each 10 ms; its clean-up takes 1 ms. */
    @Generator
    static void ticks(Await a, Yield<Integer> y, List<Object> log) {
        try {
            for (int i = 0; ; i++) {
                a.sleep(Duration.ofMillis(10));
                y.yield(i);
            }
        } catch (Cancelled e) {
            log.add("cancelled");
            throw e;
        } finally {
            pause(a, "clean", log);
        }
    }

    @Generator
    static void shieldedTicks(Await a, Yield<Integer> y, List<Object> log) {
        try {
            ticks(a, y, log);
        } finally {
            a.await(Scope.shielded(Duration.ofSeconds(1), AsyncGenEndsTestGenerators.pause("shielded", log)));
        }
    }

    @Generator
    static void take(Await a, AsyncGen<Integer, ?> source, int count, List<Object> log) {
        for (int i = 0; i < count; i++) log.add(a.await(source.next()));
    }

    @Generator
    static void takeAndWait(Await a, AsyncGen<Integer, ?> source, boolean closes, List<Object> log) {
        try {
            take(a, source, 1, log);
            a.sleep(Duration.ofDays(1));
        } finally {
            if (closes) a.await(source.close());
            log.add("taker over");
        }
    }

    @Generator
    static void cancelAfter(Await a, Task<?> task, int millis) {
        a.sleep(Duration.ofMillis(millis));
        task.cancel();
    }

    private void cancelled(Scope scope, AsyncGen<Integer, ?> source, boolean closes, int millis) {
        scope.spawn(AsyncGenEndsTestGenerators.cancelAfter(
                scope.spawn(AsyncGenEndsTestGenerators.takeAndWait(source, closes, log)), millis));
    }

    @Test
    void cancellationReachesTheBodyThatWaits() {
        AsyncGen<Integer, Void> ticks = AsyncGenEndsTestGenerators.shieldedTicks(log);
        try (TestScheduler test = TestScheduler.create()) {
            test.run(scope -> cancelled(scope, ticks, false, 5));
        }
        assertThat(log).containsExactly("cancelled", "shielded", "taker over");
        assertThat(ticks.state()).isEqualTo(Gen.State.CLOSED);
    }

    @Test
    void aCancelledTaskCanClose() {
        try (TestScheduler test = TestScheduler.create()) {
            test.run(scope -> cancelled(scope, AsyncGenEndsTestGenerators.shieldedTicks(log), true, 15));
        }
        assertThat(log).containsExactly(0, "shielded");
    }

    @Test
    void whatACancelledTaskLeavesIsClosedWithItsScope() {
        try (TestScheduler test = TestScheduler.create()) {
            test.run(scope -> cancelled(scope, AsyncGenEndsTestGenerators.shieldedTicks(log), false, 15));
        }
        assertThat(log).containsExactly(0, "taker over", "clean", "shielded");
    }

    @Test
    void whatIsLeftIsClosedInTheOrderInWhichItWasBegun() {
        try (TestScheduler test = TestScheduler.create()) {
            Scope.Body body = scope -> {
                scope.spawn(AsyncGenEndsTestGenerators.take(AsyncGenEndsTestGenerators.named("a", log), 1, log));
                scope.spawn(AsyncGenEndsTestGenerators.take(AsyncGenEndsTestGenerators.named("b", log), 1, log));
            };
            test.run(body);
        }
        assertThat(log).containsExactly(1, 1, "a", "b");
    }

    @Generator
    static void named(Await a, Yield<Integer> y, String name, List<Object> log) {
        try {
            y.yield(1);
        } finally {
            pause(a, name, log);
        }
    }

    @Generator
    static void failsToClose(Await a, Yield<Integer> y) {
        try {
            y.yield(1);
        } finally {
            throwIt();
        }
    }

    private static void throwIt() {
        throw new IllegalArgumentException("clean-up");
    }

    @Test
    void aFailingCleanUpComesOutOfTheScope() {
        try (TestScheduler test = TestScheduler.create()) {
            assertThatThrownBy(() -> test.run(
                            AsyncGenEndsTestGenerators.take(AsyncGenEndsTestGenerators.failsToClose(), 1, log)))
                    .hasMessage("clean-up");
        }
    }

    @Generator
    static Integer first(Await a, AsyncGen<Integer, ?> source) {
        return a.await(source.next());
    }

    @Generator
    static void eachInAScopeOfItsOwn(Await a, List<Object> log) {
        AsyncGen<Integer, Void> ticks = AsyncGenEndsTestGenerators.ticks(log);
        for (int i = 0; i < 3; i++) {
            log.add(a.await(Scope.within(Duration.ofSeconds(1), AsyncGenEndsTestGenerators.first(ticks))));
        }
        log.add("done");
    }

    @Test
    void itBelongsToTheScopeInWhichItWasMade() {
        try (TestScheduler test = TestScheduler.create()) {
            test.run(AsyncGenEndsTestGenerators.eachInAScopeOfItsOwn(log));
        }
        assertThat(log).containsExactly(0, 1, 2, "done", "clean");
    }

    @Test
    void detachedOnesAreClosedWithTheScheduler() {
        TestScheduler test = TestScheduler.create();
        AsyncGen<Integer, ?> ticks = AsyncGenEndsTestGenerators.ticks(log).on(test.scheduler());
        test.run(AsyncGenEndsTestGenerators.take(ticks, 1, log));
        assertThat(log).containsExactly(0);
        test.close();
        assertThat(ticks.state()).isEqualTo(Gen.State.CLOSED);
    }

    // ---- select

    @Generator
    static void selects(Await a, Random random, int count, List<Object> log) {
        AsyncGen<Integer, Void> source = AsyncGenEndsTestGenerators.counts(random, count);
        for (boolean[] over = {false}; !over[0]; ) {
            try {
                Integer item = a.await(Select.<Integer>of()
                        .on(Tasks.sleep(Duration.ofNanos(random.nextInt(4))), nothing -> null)
                        .on(source.next(), value -> value));
                if (item != null) log.add(item);
                if (random.nextInt(4) == 0 && a.await(source.hasNext())) log.add(a.await(source.next()));
            } catch (StopIteration end) {
                over[0] = true;
            }
            over[0] |= source.state() == Gen.State.CLOSED;
        }
    }

    @Generator
    static void counts(Await a, Yield<Integer> y, Random random, int count) {
        for (int i = 0; i < count; i++) {
            if (random.nextBoolean()) a.sleep(Duration.ofNanos(random.nextInt(5)));
            y.yield(i);
        }
    }

    @Test
    void aStepThatASelectGivesUpLosesNothing() {
        TestScheduler.forSeeds(300, seed -> {
            List<Object> got = new ArrayList<>();
            try (TestScheduler test = TestScheduler.shuffled(seed)) {
                test.run(AsyncGenEndsTestGenerators.selects(new Random(seed), 12, got));
            }
            assertThat(got)
                    .isEqualTo(IntStream.range(0, 12).<Object>mapToObj(i -> i).toList());
        });
    }

    @Generator
    static void failsLater(Await a, Yield<Integer> y) {
        a.sleep(Duration.ofMillis(5));
        throwIt();
    }

    @Generator
    static void givesUp(Await a, AsyncGen<Integer, ?> source, boolean closes, List<Object> log) {
        log.add(a.await(Select.<String>of()
                .on(source.next(), value -> "value")
                .on(Tasks.sleep(Duration.ofMillis(1)), nothing -> "time")));
        a.sleep(Duration.ofMillis(9));
        if (closes) a.await(source.close());
    }

    @Test
    void aFailureAfterASelectHasGivenUpComesWithTheNextStepOrTheEndOfTheScope() {
        for (boolean closes : new boolean[] {true, false}) {
            try (TestScheduler test = TestScheduler.create()) {
                assertThatThrownBy(() -> test.run(AsyncGenEndsTestGenerators.givesUp(
                                AsyncGenEndsTestGenerators.failsLater(), closes, log)))
                        .hasMessage("clean-up");
            }
        }
        assertThat(log).containsExactly("time", "time");
    }

    @Generator
    static void endless(Await a, Yield<Integer> y, List<Object> log) {
        try {
            a.sleep(Duration.ofDays(1));
            y.yield(1);
        } finally {
            log.add("finally");
        }
    }

    @Test
    void whatASelectHasGivenUpIsCancelledWithTheScope() {
        for (boolean closes : new boolean[] {true, false}) {
            try (TestScheduler test = TestScheduler.create()) {
                test.run(AsyncGenEndsTestGenerators.givesUp(AsyncGenEndsTestGenerators.endless(log), closes, log));
                assertThat(test.elapsed()).isEqualTo(Duration.ofMillis(10));
            }
        }
        assertThat(log).containsExactly("time", "finally", "time", "finally");
    }

    // ---- races

    @Generator
    static void produces(Await a, Yield<Integer> y, Random random, List<Object> made, int[] open) {
        open[0]++;
        try {
            for (int i = 0; ; i++) {
                if (random.nextBoolean()) a.sleep(Duration.ofNanos(random.nextInt(3)));
                made.add(i);
                y.yield(i);
            }
        } finally {
            a.await(Scope.shielded(Duration.ofSeconds(1), AsyncGenEndsTestGenerators.pause("", new ArrayList<>())));
            open[0]--;
        }
    }

    @Generator
    static void takesSome(Await a, AsyncGen<Integer, ?> source, Random random, List<Object> taken) {
        for (int count = random.nextInt(9); count > 0; count--) {
            taken.add(a.await(source.next()));
            if (random.nextInt(3) == 0) a.sleep(Duration.ofNanos(random.nextInt(3)));
        }
        if (random.nextBoolean()) a.await(source.close());
    }

    @Generator
    static void cancelsSoon(Await a, Task<?> task, Random random) {
        for (int turns = random.nextInt(20); turns > 0; turns--) a.yieldNow();
        a.sleep(Duration.ofNanos(random.nextInt(6)));
        task.cancel();
    }

    @Test
    void whateverIsCancelledEachIsCleanedUpAndEachValueIsTaken() {
        TestScheduler.forSeeds(300, seed -> {
            Random random = new Random(seed);
            int[] open = {0};
            List<List<Object>> made = new ArrayList<>();
            List<List<Object>> taken = new ArrayList<>();
            try (TestScheduler test = TestScheduler.shuffled(seed)) {
                test.run(scope -> {
                    for (int i = 0; i < 6; i++) {
                        made.add(new ArrayList<>());
                        taken.add(new ArrayList<>());
                        scope.spawn(AsyncGenEndsTestGenerators.cancelsSoon(
                                scope.spawn(AsyncGenEndsTestGenerators.takesSome(
                                        AsyncGenEndsTestGenerators.produces(random, made.get(i), open),
                                        random,
                                        taken.get(i))),
                                random));
                    }
                });
            }
            assertThat(open[0]).isZero();
            assertThat(taken).isEqualTo(made);
        });
    }

    // ---- subscribers

    /** Asks for so many values, and then no more or, if told so, cancels. */
    private static final class Taker implements Flow.Subscriber<Integer> {
        private final int count;
        private final boolean cancels;
        private final List<Object> log;
        private Flow.Subscription subscription;
        private final Event done = new Event();
        private int seen;

        Taker(int count, boolean cancels, List<Object> log) {
            this.count = count;
            this.cancels = cancels;
            this.log = log;
        }

        @Override
        public void onSubscribe(Flow.Subscription given) {
            subscription = given;
            subscription.request(count);
        }

        @Override
        public void onNext(Integer value) {
            log.add(value);
            seen++;
            if (seen == count) done.set();
            if (seen == count && cancels) subscription.cancel();
        }

        @Override
        public void onError(Throwable thrown) {
            log.add(thrown.getMessage());
        }

        @Override
        public void onComplete() {
            log.add("complete");
        }
    }

    @Generator
    static void subscribes(Await a, AsyncGen<Integer, ?> source, Flow.Subscriber<Integer> taker) {
        source.subscribe(taker);
    }

    @Test
    void cancellingASubscriptionClosesTheGenerator() {
        try (TestScheduler test = TestScheduler.create()) {
            test.run(AsyncGenEndsTestGenerators.subscribes(
                    AsyncGenEndsTestGenerators.ticks(log), new Taker(2, true, log)));
            assertThat(test.elapsed()).isEqualTo(Duration.ofMillis(21));
        }
        assertThat(log).containsExactly(0, 1, "clean");
    }

    @Generator
    static void waits(Await a, Event event) {
        a.await(event);
    }

    @Test
    void closingTheSchedulerEndsASubscription() {
        TestScheduler test = TestScheduler.create();
        Taker taker = new Taker(1, false, log);
        AsyncGenEndsTestGenerators.shieldedTicks(log).on(test.scheduler()).subscribe(taker);
        test.run(AsyncGenEndsTestGenerators.waits(taker.done));
        test.close();
        assertThat(log).containsExactly(0, "detached tasks was cancelled", "shielded");
    }

    @Generator
    static void yieldsNull(Await a, Yield<Integer> y, List<Object> log) {
        try {
            y.yield(null);
        } finally {
            log.add("closed");
        }
    }

    @Test
    void aSubscriberIsNotGivenNull() {
        try (TestScheduler test = TestScheduler.create()) {
            test.run(AsyncGenEndsTestGenerators.subscribes(
                    AsyncGenEndsTestGenerators.yieldsNull(log), new Taker(1, false, log)));
        }
        assertThat(log).hasSize(2).endsWith("closed");
        assertThat(log.get(0)).asString().startsWith("a subscriber cannot be given the null of");
    }

    @Test
    void aSubscriberThatThrowsFailsTheScopeAndTheGeneratorIsClosed() {
        Flow.Subscriber<Integer> throwing = new Flow.Subscriber<>() {
            @Override
            public void onSubscribe(Flow.Subscription given) {
                given.request(1);
            }

            @Override
            public void onNext(Integer value) {
                throwIt();
            }

            @Override
            public void onError(Throwable thrown) {
                log.add("told");
            }

            @Override
            public void onComplete() {
                log.add("told");
            }
        };
        try (TestScheduler test = TestScheduler.create()) {
            assertThatThrownBy(() -> test.run(
                            AsyncGenEndsTestGenerators.subscribes(AsyncGenEndsTestGenerators.ticks(log), throwing)))
                    .hasMessage("clean-up");
        }
        assertThat(log).containsExactly("clean");
    }

    @Test
    void withoutASchedulerThereIsNoSubscription() {
        AsyncGenEndsTestGenerators.ticks(log).subscribe(new Taker(1, false, log));
        assertThat(log).containsExactly("say on which scheduler it is to run: AsyncGenEndsTest.ticks[CREATED]");
    }

    @Test
    void thereIsOneSubscription() {
        AsyncGen<Integer, Void> ticks = AsyncGenEndsTestGenerators.ticks(new ArrayList<>());
        try (Scheduler scheduler = Scheduler.create()) {
            scheduler.run(scope -> {
                scope.spawn(AsyncGenEndsTestGenerators.subscribes(ticks, new Taker(1, true, log)));
                scope.spawn(AsyncGenEndsTestGenerators.subscribes(ticks, new Taker(1, true, log)));
            });
        }
        assertThat(log).hasSize(2).last().isEqualTo(0);
        assertThat(log.get(0)).asString().startsWith("it has a subscriber: ");
    }
}
