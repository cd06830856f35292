package dev.bobbin.samples.scheduler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bobbin.Generator;
import dev.bobbin.scheduler.Await;
import dev.bobbin.scheduler.Channel;
import dev.bobbin.scheduler.Event;
import dev.bobbin.scheduler.Lock;
import dev.bobbin.scheduler.Permit;
import dev.bobbin.scheduler.Scope;
import dev.bobbin.scheduler.Select;
import dev.bobbin.scheduler.Task;
import dev.bobbin.scheduler.Tasks;
import dev.bobbin.scheduler.testing.TestScheduler;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Channels, locks, events, select and waiting for many. */
class WaitingTest {
    private final List<Object> log = new ArrayList<>();

    @Generator
    static <T> void sendAll(Await a, Channel<T> channel, List<T> items, List<Object> log) {
        for (T item : items) {
            a.await(channel.send(item));
            log.add("sent " + item);
        }
        channel.close();
    }

    @Generator
    static <T> void takeAll(Await a, Channel<T> channel, List<Object> log) {
        for (T item; (item = a.await(channel.next())) != null; ) log.add(item);
    }

    @Test
    void aChannelEndsWhenItIsClosed() {
        for (int capacity : new int[] {0, 1, 3, Integer.MAX_VALUE}) {
            log.clear();
            Channel<Integer> channel = Channel.bounded(capacity);
            try (TestScheduler test = TestScheduler.create()) {
                test.run(scope -> {
                    scope.spawn(WaitingTestGenerators.sendAll(channel, List.of(1, 2, 3, 4), log));
                    scope.spawn(WaitingTestGenerators.takeAll(channel, log));
                });
            }
            assertThat(log).filteredOn(Integer.class::isInstance).containsExactly(1, 2, 3, 4);
        }
    }

    @Test
    void aBoundedChannelHoldsUpItsSenders() {
        Channel<Integer> channel = Channel.bounded(2);
        try (TestScheduler test = TestScheduler.create()) {
            test.run(scope -> {
                Task<Void> sender = scope.spawn(WaitingTestGenerators.sendAll(channel, List.of(1, 2, 3), log));
                scope.spawn(WaitingTestGenerators.cancelWhenBlocked(sender));
            });
        }
        assertThat(log).containsExactly("sent 1", "sent 2");
        assertThat(channel.size()).isEqualTo(2);
    }

    @Generator
    static void cancelWhenBlocked(Await a, Task<?> task) {
        a.await(TestScheduler.allBlocked());
        task.cancel();
    }

    @Test
    void aPriorityChannelGivesTheLeastFirstAndEqualOnesInOrder() {
        Channel<String> channel = Channel.priority(9, Comparator.comparing(String::length));
        List.of("ccc", "a", "bb", "b", "aa", "c").forEach(channel::trySend);
        channel.close();
        try (TestScheduler test = TestScheduler.create()) {
            test.run(WaitingTestGenerators.takeAll(channel, log));
        }
        assertThat(log).containsExactly("a", "b", "c", "bb", "aa", "ccc");
    }

    @Generator
    static void takeOne(Await a, Channel<Integer> channel, String name, List<Object> log) {
        log.add(name + a.await(channel.receive()));
    }

    @Test
    void receiversAreServedInTheOrderInWhichTheyCame() {
        Channel<Integer> channel = Channel.rendezvous();
        try (TestScheduler test = TestScheduler.create()) {
            test.run(scope -> {
                List.of("a", "b", "c").forEach(name -> scope.spawn(WaitingTestGenerators.takeOne(channel, name, log)));
                scope.spawn(WaitingTestGenerators.sendAll(channel, List.of(1, 2, 3), new ArrayList<>()));
            });
        }
        assertThat(log).containsExactly("a1", "b2", "c3");
    }

    @Generator
    static void locked(Await a, Lock lock, String name, List<Object> log) {
        try (Permit held = a.await(lock.acquire())) {
            assertThat(held).isNotNull();
            log.add(name);
            a.sleep(Duration.ofMillis(1));
        }
        log.add(name + " done");
    }

    @Test
    void aLockIsHeldInTheOrderInWhichItWasAskedFor() {
        Lock lock = new Lock();
        try (TestScheduler test = TestScheduler.create()) {
            test.run(scope ->
                    List.of("a", "b", "c").forEach(name -> scope.spawn(WaitingTestGenerators.locked(lock, name, log))));
            assertThat(test.elapsed()).isEqualTo(Duration.ofMillis(3));
        }
        assertThat(log).filteredOn(o -> !o.toString().endsWith("done")).containsExactly("a", "b", "c");
    }

    @Generator
    static String select(Await a, Channel<Integer> channel, Event event, int millis) {
        return a.await(Select.<String>of()
                .on(channel.receive(), item -> "item " + item)
                .on(event, nothing -> "event")
                .on(Tasks.sleep(Duration.ofMillis(millis)), nothing -> "time"));
    }

    @Test
    void selectTakesTheFirstThatComes() {
        Channel<Integer> channel = Channel.bounded(1);
        Event event = new Event();
        try (TestScheduler test = TestScheduler.create()) {
            assertThat(test.run(WaitingTestGenerators.select(channel, event, 5)))
                    .isEqualTo("time");
            event.set();
            assertThat(test.run(WaitingTestGenerators.select(channel, event, 5)))
                    .isEqualTo("event");
            channel.trySend(7);
            assertThat(test.run(WaitingTestGenerators.select(channel, event, 5)))
                    .isEqualTo("item 7");
            assertThat(test.elapsed()).isEqualTo(Duration.ofMillis(5));
        }
    }

    @Generator
    static int square(Await a, int n, int[] running) {
        running[0]++;
        running[1] = Math.max(running[0], running[1]);
        try {
            a.sleep(Duration.ofMillis(10 - n));
            if (n == 9) throw new IllegalArgumentException("nine");
            return n * n;
        } finally {
            running[0]--;
        }
    }

    @Generator
    static List<Integer> mapped(Await a, List<Integer> items, int limit, int[] running) {
        return a.await(Tasks.map(items, limit, n -> WaitingTestGenerators.square(n, running)));
    }

    @Test
    void aMapKeepsTheOrderAndTheLimit() {
        int[] running = new int[2];
        try (TestScheduler test = TestScheduler.create()) {
            List<Integer> items = IntStream.range(0, 8).boxed().toList();
            assertThat(test.run(WaitingTestGenerators.mapped(items, 3, running)))
                    .containsExactly(0, 1, 4, 9, 16, 25, 36, 49);
            assertThat(running[1]).isEqualTo(3);
            assertThatThrownBy(() -> test.run(WaitingTestGenerators.mapped(List.of(1, 9, 2), 3, running)))
                    .hasMessage("nine");
            assertThat(running[0]).isZero();
        }
    }

    @Generator
    static void asCompleted(Await a, Scope scope, List<Object> log) {
        Channel<Task<? extends Integer>> ended =
                Tasks.mapAsCompleted(scope, List.of(1, 5, 3), n -> WaitingTestGenerators.square(n, new int[2]));
        for (Task<? extends Integer> task; (task = a.await(ended.next())) != null; ) log.add(task.result());
    }

    @Generator
    static void allAndAny(Await a, Scope scope, List<Object> log) {
        List<Task<Integer>> tasks = new ArrayList<>();
        for (int n : new int[] {2, 6, 4}) {
            tasks.add(scope.spawn(WaitingTestGenerators.square(n, new int[2])));
        }
        log.add(a.await(Tasks.any(tasks)).result());
        log.add(a.await(Tasks.all(tasks)));
    }

    @Test
    void tasksCanBeAwaitedTogetherAndAsTheyEnd() {
        try (TestScheduler test = TestScheduler.create()) {
            test.run(scope -> scope.spawn(WaitingTestGenerators.asCompleted(scope, log)));
            test.run(scope -> scope.spawn(WaitingTestGenerators.allAndAny(scope, log)));
        }
        assertThat(log).containsExactly(25, 9, 1, 36, List.of(4, 36, 16));
    }
}
