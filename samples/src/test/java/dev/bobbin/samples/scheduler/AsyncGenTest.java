package dev.bobbin.samples.scheduler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.bobbin.Gen;
import dev.bobbin.Generator;
import dev.bobbin.StopIteration;
import dev.bobbin.Yield;
import dev.bobbin.scheduler.AsyncGen;
import dev.bobbin.scheduler.Await;
import dev.bobbin.scheduler.Channel;
import dev.bobbin.scheduler.Deadlock;
import dev.bobbin.scheduler.Scope;
import dev.bobbin.scheduler.Select;
import dev.bobbin.scheduler.Tasks;
import dev.bobbin.scheduler.testing.TestScheduler;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Bodies that await and yield. */
class AsyncGenTest {
    private final List<Object> log = new ArrayList<>();

    @Generator
    static String numbers(Await a, Yield<Integer> y, int count, List<Object> log) {
        try {
            for (int i = 0; i < count; i++) {
                if (i % 2 == 0) a.sleep(Duration.ofMillis(10));
                y.yield(i);
            }
            return "counted";
        } finally {
            log.add("cleaning up");
            a.sleep(Duration.ofMillis(1));
            log.add("clean");
        }
    }

    @Generator
    static <T> Object all(Await a, AsyncGen<T, ?> source, List<Object> log) {
        while (a.await(source.hasNext())) log.add(a.await(source.next()));
        return source.result();
    }

    @Generator
    static <T> void untilStopped(Await a, AsyncGen<T, ?> source, List<Object> log) {
        for (int ends = 0; ends < 2; ) {
            try {
                log.add(a.await(source.next()));
            } catch (StopIteration end) {
                log.add("end " + end.value());
                ends++;
            }
        }
    }

    @Test
    void stepsAreAwaited() {
        AsyncGen<Integer, String> numbers = AsyncGenTestGenerators.numbers(3, log);
        assertThat(numbers.state()).isEqualTo(Gen.State.CREATED);
        try (TestScheduler test = TestScheduler.create()) {
            assertThat(test.run(AsyncGenTestGenerators.all(numbers, log))).isEqualTo("counted");
            assertThat(test.elapsed()).isEqualTo(Duration.ofMillis(21));
        }
        assertThat(log).containsExactly(0, 1, 2, "cleaning up", "clean");
        assertThat(numbers).hasToString("AsyncGenTest.numbers[CLOSED]");
    }

    @Test
    void theEndStopsIteration() {
        try (TestScheduler test = TestScheduler.create()) {
            test.run(AsyncGenTestGenerators.untilStopped(AsyncGenTestGenerators.numbers(1, log), log));
        }
        assertThat(log).containsExactly(0, "cleaning up", "clean", "end counted", "end null");
    }

    @Generator
    static void endless(Await a, Yield<String> y, String name) {
        while (true) y.yield(name);
    }

    @Generator
    static void take(Await a, AsyncGen<String, ?> source, int count, List<Object> log) {
        for (int i = 0; i < count; i++) log.add(a.await(source.next()));
    }

    @Test
    void eachStepIsATurn() {
        try (TestScheduler test = TestScheduler.create()) {
            test.run(scope -> {
                scope.spawn(AsyncGenTestGenerators.take(AsyncGenTestGenerators.endless("a"), 3, log));
                scope.spawn(AsyncGenTestGenerators.take(AsyncGenTestGenerators.endless("b"), 3, log));
            });
        }
        assertThat(log).containsExactly("a", "b", "a", "b", "a", "b");
    }

    // ---- calls and delegation

    @Generator
    static int plain(Yield<Integer> y, int from) {
        y.yield(from);
        y.yield(from + 1);
        return from;
    }

    @Generator
    static int waits(Await a, int millis) throws IOException {
        a.sleep(Duration.ofMillis(millis));
        if (millis > 99) throw new IOException("too long");
        return millis;
    }

    @Generator
    static String mixed(Yield<Integer> y, Await a, List<Object> log) {
        String text = "";
        try {
            text += plain(y, 100) + waits(a, 5) + numbers(a, y, 2, log);
            y.yieldFrom(List.of(1, 2));
            y.yieldFrom(List.of(3).iterator());
            text += y.yieldFrom(AsyncGenTestGenerators.plain(200));
            text += AsyncGenTestGenerators.numbers(1, log).yieldTo(a, y);
            waits(a, 100);
        } catch (IOException e) {
            text += e.getMessage();
        }
        return text;
    }

    @Test
    void callsPassOnOneOrBothCapabilities() {
        try (TestScheduler test = TestScheduler.create()) {
            assertThat(test.run(AsyncGenTestGenerators.all(AsyncGenTestGenerators.mixed(log), log)))
                    .isEqualTo("105counted200countedtoo long");
        }
        assertThat(log).filteredOn(Integer.class::isInstance).containsExactly(100, 101, 0, 1, 1, 2, 3, 200, 201, 0);
    }

    @Test
    void aBodyCalledDirectlyBlocksAndPushes() {
        List<Object> pushed = new ArrayList<>();
        assertThat(mixed(pushed::add, Await.blocking(), log)).isEqualTo("105counted200countedtoo long");
        assertThat(pushed).containsExactly(100, 101, 0, 1, 1, 2, 3, 200, 201, 0);
    }

    @Test
    void aGeneratorPulledDirectlyBlocks() {
        assertThat(all(Await.blocking(), AsyncGenTestGenerators.mixed(log), log))
                .isEqualTo("105counted200countedtoo long");
    }

    @Generator
    static void sharing(Await a, Yield<Object> y, CompletableFuture<String> promise, Channel<Integer> channel) {
        y.yield(a.await(Select.<String>of()
                .on(Tasks.sleep(Duration.ofDays(1)), nothing -> "a day")
                .on(Tasks.promise(promise), kept -> kept)
                .on(Tasks.sleep(Duration.ofHours(1)), nothing -> "an hour")));
        y.yield(a.await(Select.<String>of().on(Tasks.sleep(Duration.ofNanos(1)), nothing -> "a moment")));
        y.yield(a.await(channel.receive()));
        y.yield(a.blocking(() -> "called"));
    }

    @Test
    void blockingWaitsForAllThatNeedsNoScheduler() {
        Channel<Integer> channel = Channel.bounded(1);
        channel.trySend(7);
        CompletableFuture<String> promise = CompletableFuture.supplyAsync(() -> "kept");
        all(Await.blocking(), AsyncGenTestGenerators.sharing(promise, channel), log);
        assertThat(log).containsExactly("kept", "a moment", 7, "called");
    }

    @Generator
    static int deep(Await a, Yield<Integer> y, int depth) {
        if (depth == 0) {
            for (int i = 0; i < 3; i++) {
                y.yield(i);
                a.yieldNow();
            }
            return 0;
        }
        return 1 + deep(a, y, depth - 1);
    }

    @Test
    void callsMayBeAMillionDeep() {
        try (TestScheduler test = TestScheduler.create()) {
            assertThat(test.run(AsyncGenTestGenerators.all(AsyncGenTestGenerators.deep(1_000_000), log)))
                    .isEqualTo(1_000_000);
        }
        assertThat(log).containsExactly(0, 1, 2);
    }

    @Generator
    static int sum(Await a, Yield<Integer> y, AsyncGen<Integer, ?> source) {
        int sum = 0;
        while (a.await(source.hasNext())) {
            sum += a.await(source.next());
            y.yield(sum);
        }
        return sum;
    }

    @Test
    void generatorsPullGenerators() {
        AsyncGen<Integer, ?> chain = AsyncGenTestGenerators.numbers(3, new ArrayList<>());
        for (int i = 0; i < 50_000; i++) chain = AsyncGenTestGenerators.sum(chain);
        try (TestScheduler test = TestScheduler.create()) {
            test.run(AsyncGenTestGenerators.all(chain, log));
        }
        assertThat(log).hasSize(3).startsWith(0, 1);
    }

    // ---- exceptions

    @Generator
    static void raises(Await a, AsyncGen<Integer, ?> source, Throwable raised, List<Object> log) {
        a.await(source.next());
        log.add(a.await(source.raise(raised)));
    }

    @Generator
    static void catches(Await a, Yield<Integer> y, List<Object> log) {
        try {
            y.yield(1);
        } catch (IllegalArgumentException e) {
            log.add(e);
            a.yieldNow();
        }
        y.yield(2);
    }

    @Test
    void whatIsRaisedArrivesAtTheYield() {
        Exception raised = new IllegalArgumentException();
        Exception other = new IOException();
        try (TestScheduler test = TestScheduler.create()) {
            test.run(AsyncGenTestGenerators.raises(AsyncGenTestGenerators.catches(log), raised, log));
            assertThat(log).containsExactly(raised, 2);
            assertThatThrownBy(() ->
                            test.run(AsyncGenTestGenerators.raises(AsyncGenTestGenerators.catches(log), other, log)))
                    .isSameAs(other);
        }
    }

    @Generator
    static void callsRaised(Await a, AsyncGen<Integer, ?> source, Throwable raised) {
        a.await(source.raise(raised));
    }

    @Test
    void oneThatHasNotStartedNeverRuns() {
        AsyncGen<Integer, String> numbers = AsyncGenTestGenerators.numbers(3, log);
        IOException raised = new IOException();
        try (TestScheduler test = TestScheduler.create()) {
            assertThatThrownBy(() -> test.run(AsyncGenTestGenerators.callsRaised(numbers, raised)))
                    .isSameAs(raised);
            test.run(AsyncGenTestGenerators.closes(AsyncGenTestGenerators.numbers(3, log)));
        }
        assertThat(numbers.state()).isEqualTo(Gen.State.CLOSED);
        assertThat(log).isEmpty();
    }

    @Generator
    static void closes(Await a, AsyncGen<Integer, ?> source) {
        a.await(source.close());
    }

    @Generator
    static void stops(Await a, Yield<Integer> y) {
        y.yieldFrom(List.of(1));
        throw new StopIteration("by mistake");
    }

    @Test
    void aStopIterationOfTheBodyIsAMistake() {
        try (TestScheduler test = TestScheduler.create()) {
            assertThatThrownBy(() -> test.run(AsyncGenTestGenerators.all(AsyncGenTestGenerators.stops(), log)))
                    .isExactlyInstanceOf(RuntimeException.class)
                    .hasMessage("generator raised StopIteration")
                    .hasCauseInstanceOf(StopIteration.class);
        }
    }

    @Generator
    static void plainStops(Yield<Integer> y) {
        y.yield(1);
        throw new StopIteration("plain");
    }

    @Generator
    static String catchesStop(Await a, Yield<Integer> y) {
        try {
            plainStops(y);
            return "returned";
        } catch (StopIteration stop) {
            return "caught " + stop.value();
        }
    }

    @Test
    void aDirectCallThrowsAsACallDoes() {
        try (TestScheduler test = TestScheduler.create()) {
            assertThat(test.run(AsyncGenTestGenerators.all(AsyncGenTestGenerators.catchesStop(), log)))
                    .isEqualTo("caught plain");
        }
    }

    @Generator
    static void stubborn(Await a, Yield<Integer> y) {
        try {
            y.yield(1);
        } finally {
            y.yield(2);
        }
    }

    @Generator
    static void startsAndCloses(Await a, AsyncGen<Integer, ?> source) {
        a.await(source.next());
        a.await(source.close());
    }

    @Test
    void aBodyThatYieldsWhileItIsClosedIsTold() {
        try (TestScheduler test = TestScheduler.create()) {
            assertThatThrownBy(
                            () -> test.run(AsyncGenTestGenerators.startsAndCloses(AsyncGenTestGenerators.stubborn())))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("generator ignored GeneratorExit");
        }
    }

    @Generator
    static void fails(Await a, Yield<Integer> y) throws IOException {
        y.yield(1);
        waits(a, 100);
    }

    @Test
    void stackTracesGoThroughTheGeneratorToTheTask() {
        try (TestScheduler test = TestScheduler.create()) {
            IOException failure = catchThrowableOfType(
                    IOException.class, () -> test.run(AsyncGenTestGenerators.all(AsyncGenTestGenerators.fails(), log)));
            assertThat(failure.getStackTrace())
                    .extracting(StackTraceElement::getMethodName)
                    .containsSubsequence("resume", "fails", "hasNext", "all");
        }
    }

    @Generator
    static void receives(Await a, Yield<Integer> y, Channel<Integer> channel) {
        while (true) y.yield(a.await(channel.receive()));
    }

    @Test
    void aDeadlockReportShowsWhereTheGeneratorWaits() {
        try (TestScheduler test = TestScheduler.create()) {
            Deadlock deadlock = catchThrowableOfType(
                    Deadlock.class,
                    () -> test.run(
                            AsyncGenTestGenerators.all(AsyncGenTestGenerators.receives(Channel.rendezvous()), log)));
            assertThat(deadlock)
                    .hasMessageContaining("AsyncGenTest.all WAITING for an item from a channel")
                    .hasMessageContaining("AsyncGenTest.receives(AsyncGenTest.java:")
                    .hasMessageContaining("AsyncGenTest.all(AsyncGenTest.java:");
        }
    }

    @Test
    void onlyOneTaskPullsAtATime() {
        AsyncGen<Integer, String> numbers = AsyncGenTestGenerators.numbers(2, log);
        try (TestScheduler test = TestScheduler.create()) {
            Scope.Body body = scope -> {
                scope.spawn(AsyncGenTestGenerators.all(numbers, log));
                scope.spawn(AsyncGenTestGenerators.closesOrSays(numbers, log));
            };
            test.run(body);
        }
        assertThat(log).containsExactly("generator already executing", 0, 1, "cleaning up", "clean");
    }

    @Generator
    static void closesOrSays(Await a, AsyncGen<Integer, ?> source, List<Object> log) {
        a.yieldNow();
        try {
            assertThat(source.state()).isEqualTo(Gen.State.RUNNING);
            a.await(source.close());
        } catch (IllegalStateException e) {
            log.add(e.getMessage());
        }
    }

    @Test
    void aStepIsAwaitedOnce() {
        try (TestScheduler test = TestScheduler.create()) {
            assertThatThrownBy(() -> test.run(AsyncGenTestGenerators.twice(AsyncGenTestGenerators.endless("a"))))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Generator
    static void twice(Await a, AsyncGen<String, ?> source) {
        var next = source.next();
        a.await(next);
        a.await(next);
    }
}
