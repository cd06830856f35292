package dev.bobbin.samples.scheduler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bobbin.Generator;
import dev.bobbin.scheduler.Await;
import dev.bobbin.scheduler.Coroutine;
import dev.bobbin.scheduler.Scheduler;
import dev.bobbin.scheduler.Scope;
import dev.bobbin.scheduler.Task;
import dev.bobbin.scheduler.TaskLocal;
import dev.bobbin.scheduler.testing.TestScheduler;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who runs when. */
class SchedulingTest {
    private final List<String> log = new ArrayList<>();

    @Generator
    static void turns(Await a, List<String> log, String name, int count) {
        for (int i = 0; i < count; i++) {
            log.add(name + i);
            a.yieldNow();
        }
    }

    @Test
    void tasksTakeTurnsInTheOrderInWhichTheyWereSpawned() {
        try (TestScheduler test = TestScheduler.create()) {
            test.run(scope -> {
                scope.spawn(SchedulingTestGenerators.turns(log, "a", 2));
                scope.spawn(SchedulingTestGenerators.turns(log, "b", 2));
                log.add("opened");
            });
        }
        assertThat(log).containsExactly("opened", "a0", "b0", "a1", "b1");
    }

    @Generator
    static void parent(Await a, Scope scope, List<String> log) {
        scope.spawn(SchedulingTestGenerators.turns(log, "child", 1));
        log.add("parent");
        a.yieldNow();
        log.add("parent again");
    }

    @Test
    void aChildDoesNotRunAtOnce() {
        try (TestScheduler test = TestScheduler.create()) {
            test.run(scope -> scope.spawn(SchedulingTestGenerators.parent(scope, log)));
        }
        assertThat(log).containsExactly("parent", "child0", "parent again");
    }

    @Generator
    static void sleeper(Await a, List<String> log, String name, int millis) {
        a.sleep(Duration.ofMillis(millis));
        log.add(name);
    }

    @Test
    void timersFireByDeadlineAndEqualOnesInStartOrder() {
        try (TestScheduler test = TestScheduler.create()) {
            test.run(scope -> {
                int[] millis = {5, 3, 5, 9, 1, 3, 7, 5, 2, 8, 6, 3};
                IntStream.range(0, millis.length)
                        .forEach(i ->
                                scope.spawn(SchedulingTestGenerators.sleeper(log, millis[i] + "-" + i, millis[i])));
            });
            assertThat(test.elapsed()).isEqualTo(Duration.ofMillis(9));
        }
        assertThat(log)
                .containsExactly("1-4", "2-8", "3-1", "3-5", "3-11", "5-0", "5-2", "5-7", "6-10", "7-6", "8-9", "9-3");
    }

    @Test
    void manyTimersFireInOrder() {
        List<Integer> fired = new ArrayList<>();
        List<Integer> millis =
                IntStream.range(0, 5_000).map(i -> i * 7919 % 1_009).boxed().toList();
        try (TestScheduler test = TestScheduler.create()) {
            test.run(scope -> millis.forEach(m -> scope.spawn(SchedulingTestGenerators.timed(fired, m))));
        }
        assertThat(fired).isEqualTo(millis.stream().sorted().toList());
    }

    @Generator
    static void timed(Await a, List<Integer> fired, int millis) {
        a.sleep(Duration.ofMillis(millis));
        fired.add(millis);
    }

    @Generator
    static void alwaysReady(Await a, TestScheduler test, boolean[] over) {
        while (!over[0]) {
            test.clock().advance(Duration.ofNanos(10_000));
            a.yieldNow();
        }
    }

    @Generator
    static int ticker(Await a, boolean[] over, Duration end) {
        int ticks = 0;
        while (Scheduler.current().nanoTime() < end.toNanos()) {
            a.sleep(Duration.ofMillis(10));
            ticks++;
        }
        over[0] = true;
        return ticks;
    }

    @Test
    void aTickerTicksBesideTasksThatAreAlwaysReady() {
        try (TestScheduler test = TestScheduler.create()) {
            boolean[] over = {false};
            List<Task<Integer>> ticks = new ArrayList<>();
            test.run(scope -> {
                IntStream.range(0, 10).forEach(i -> scope.spawn(SchedulingTestGenerators.alwaysReady(test, over)));
                ticks.add(scope.spawn(SchedulingTestGenerators.ticker(over, Duration.ofMillis(970))));
            });
            assertThat(ticks.get(0).result()).isBetween(90, 97);
        }
    }

    @Generator
    static int depth(Await a, int n) {
        if (n == 0) {
            a.yieldNow();
            return 0;
        }
        return depth(a, n - 1) + 1;
    }

    @Generator
    static String read(Await a, boolean fails) throws IOException {
        a.yieldNow();
        if (fails) throw new IOException("unreadable");
        return "text";
    }

    @Generator
    static String readOr(Await a, String otherwise) {
        try {
            return read(a, false) + read(a, true);
        } catch (IOException e) {
            return otherwise + e.getMessage();
        }
    }

    @Test
    void callsReturnAndThrowAtAnyDepth() {
        try (TestScheduler test = TestScheduler.create()) {
            assertThat(test.run(SchedulingTestGenerators.depth(100_000))).isEqualTo(100_000);
            assertThat(test.run(SchedulingTestGenerators.readOr("was "))).isEqualTo("was unreadable");
            assertThatThrownBy(() -> test.run(SchedulingTestGenerators.read(true)))
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void aSeedDecidesTheOrderOfReadyTasks() {
        Set<List<String>> orders = new HashSet<>();
        for (long seed = 0; seed < 20; seed++) {
            List<String> first = shuffled(seed);
            assertThat(shuffled(seed)).isEqualTo(first);
            orders.add(first);
        }
        assertThat(orders).hasSizeGreaterThan(10);
    }

    private static List<String> shuffled(long seed) {
        List<String> log = new ArrayList<>();
        try (TestScheduler test = TestScheduler.shuffled(seed)) {
            test.run(scope ->
                    List.of("a", "b", "c").forEach(name -> scope.spawn(SchedulingTestGenerators.turns(log, name, 2))));
        }
        return log;
    }

    @Test
    void aCoroutineIsSpawnedOnce() {
        Coroutine<Void> coroutine = SchedulingTestGenerators.turns(log, "a", 1);
        try (TestScheduler test = TestScheduler.create()) {
            test.run(coroutine);
            assertThatThrownBy(() -> test.run(coroutine)).hasMessageContaining("only once");
        }
    }

    private static final TaskLocal<String> USER = TaskLocal.withInitial(() -> "nobody");

    @Generator
    static void inherits(Await a, Scope scope, List<String> log) {
        log.add(USER.get());
        USER.set("ann");
        scope.spawn(SchedulingTestGenerators.changes(log));
        USER.set("bob");
        a.yieldNow();
        log.add("parent " + USER.get());
    }

    @Generator
    static void changes(Await a, List<String> log) {
        log.add("child " + USER.get());
        USER.set("eve");
        a.yieldNow();
        log.add("child " + USER.get());
    }

    @Test
    void theContextIsCopiedAtTheSpawn() {
        try (TestScheduler test = TestScheduler.create()) {
            test.run(scope -> scope.spawn(SchedulingTestGenerators.inherits(scope, log)));
        }
        assertThat(log).containsExactly("nobody", "child ann", "parent bob", "child eve");
    }

    @Generator
    static void fails(Await a, String message) {
        a.yieldNow();
        throw new IllegalArgumentException(message);
    }

    @Test
    void failuresOutsideOfScopesAreReportedAtOnce() {
        Scheduler.Builder builder = Scheduler.builder().onUncaught((task, e) -> log.add(task.name() + e.getMessage()));
        try (Scheduler scheduler = builder.build()) {
            scheduler.spawn(SchedulingTestGenerators.fails(" has failed"));
            scheduler.run(SchedulingTestGenerators.turns(log, "a", 3));
        }
        assertThat(log).containsExactly("a0", "SchedulingTest.fails has failed", "a1", "a2");
    }

    @Generator
    static void untilCancelled(Await a, List<String> log) {
        try {
            a.sleep(Duration.ofDays(1));
        } finally {
            a.await(Scope.shielded(Duration.ofDays(1), SchedulingTestGenerators.turns(log, "cleaned up", 1)));
        }
    }

    @Test
    void closingCancelsDetachedTasksAndLetsThemCleanUp() {
        TestScheduler test = TestScheduler.create();
        test.scheduler().spawn(SchedulingTestGenerators.untilCancelled(log));
        test.run(SchedulingTestGenerators.turns(log, "a", 1));
        test.close();
        assertThat(log).containsExactly("a0", "cleaned up0");
    }

    @Test
    void allElseChecksItsThread() throws Exception {
        try (TestScheduler test = TestScheduler.create()) {
            List<Throwable> thrown = new ArrayList<>();
            Thread other = new Thread(() -> {
                try {
                    test.scheduler().spawn(SchedulingTestGenerators.turns(log, "a", 1));
                } catch (IllegalStateException e) {
                    thrown.add(e);
                }
            });
            other.start();
            other.join();
            assertThat(thrown).singleElement().satisfies(e -> assertThat(e).hasMessageContaining("Scheduler.post"));
        }
    }
}
