package dev.bobbin.samples.scheduler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bobbin.Generator;
import dev.bobbin.scheduler.Await;
import dev.bobbin.scheduler.Channel;
import dev.bobbin.scheduler.ChannelClosed;
import dev.bobbin.scheduler.DeadlineExceeded;
import dev.bobbin.scheduler.Event;
import dev.bobbin.scheduler.Lock;
import dev.bobbin.scheduler.Permit;
import dev.bobbin.scheduler.Scope;
import dev.bobbin.scheduler.Select;
import dev.bobbin.scheduler.Semaphore;
import dev.bobbin.scheduler.Task;
import dev.bobbin.scheduler.Tasks;
import dev.bobbin.scheduler.testing.TestScheduler;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a task is cancelled in the middle of has happened, and is known to it, or has not happened. */
class CancelRacesTest {
    private static final int SEEDS = 300;

    static Stream<Arguments> channels() {
        return Stream.of(
                Arguments.of("rendezvous", (Supplier<Channel<Integer>>) Channel::rendezvous),
                Arguments.of("bounded", (Supplier<Channel<Integer>>) () -> Channel.bounded(2)),
                Arguments.of("unbounded", (Supplier<Channel<Integer>>) Channel::unbounded),
                Arguments.of("priority", (Supplier<Channel<Integer>>)
                        () -> Channel.priority(3, Comparator.<Integer>naturalOrder())));
    }

    /** What has been sent and received, as the tasks know it. */
    static final class Ledger {
        private final List<Integer> sent = new ArrayList<>();
        private final List<Integer> received = new ArrayList<>();

        void check(Channel<Integer> channel) {
            channel.close();
            for (Integer left = channel.tryReceive(); left != null; left = channel.tryReceive()) received.add(left);
            Collections.sort(sent);
            Collections.sort(received);
            assertThat(received).isEqualTo(sent);
        }
    }

    @Generator
    static void pause(Await a, Random random) {
        if (random.nextInt(3) == 0) a.sleep(Duration.ofNanos(random.nextInt(3)));
    }

    @Generator
    static void send(Await a, Random random, Channel<Integer> channel, int item, Ledger ledger) {
        pause(a, random);
        a.await(channel.send(item));
        ledger.sent.add(item);
    }

    @Generator
    static void receive(Await a, Random random, Channel<Integer> channel, Ledger ledger) {
        pause(a, random);
        ledger.received.add(a.await(channel.receive()));
    }

    @Generator
    static void cancelSome(Await a, Random random, List<Task<Void>> tasks, Scope rest) {
        List<Task<Void>> some = new ArrayList<>(tasks);
        Collections.shuffle(some, random);
        for (Task<Void> task : some.subList(0, random.nextInt(some.size()))) {
            pause(a, random);
            task.cancel();
        }
        a.sleep(Duration.ofSeconds(1));
        rest.cancel();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("channels")
    void nothingIsLostOrDoubled(String name, Supplier<Channel<Integer>> kind) {
        TestScheduler.forSeeds(SEEDS, seed -> {
            Random random = new Random(seed);
            Channel<Integer> channel = kind.get();
            Ledger ledger = new Ledger();
            inScope(seed, scope -> {
                List<Task<Void>> tasks = new ArrayList<>();
                for (int i = 0; i < 12; i++) {
                    tasks.add(scope.spawn(CancelRacesTestGenerators.send(random, channel, i, ledger)));
                    tasks.add(scope.spawn(CancelRacesTestGenerators.receive(random, channel, ledger)));
                }
                scope.spawn(CancelRacesTestGenerators.cancelSome(random, tasks, scope));
            });
            ledger.check(channel);
        });
    }

    private static void inScope(long seed, Scope.Body body) {
        try (TestScheduler test = TestScheduler.shuffled(seed)) {
            test.run(body);
        }
    }

    @Generator
    static void receiveEither(
            Await a, Random random, Channel<Integer> one, Channel<Integer> two, Ledger first, Ledger second) {
        pause(a, random);
        a.await(Select.<Boolean>of()
                .on(one.receive(), first.received::add)
                .on(two.receive(), second.received::add)
                .on(Tasks.sleep(Duration.ofNanos(random.nextInt(4))), nothing -> false));
    }

    @Generator
    static void sendEither(
            Await a, Random random, Channel<Integer> one, Channel<Integer> two, int item, Ledger first, Ledger second) {
        pause(a, random);
        a.await(Select.<Boolean>of()
                .on(one.send(item), nothing -> first.sent.add(item))
                .on(two.send(item), nothing -> second.sent.add(item)));
    }

    @Generator
    static int receiveOne(Await a, Channel<Integer> channel) {
        return a.await(channel.receive());
    }

    @Generator
    static void receiveWithin(Await a, Random random, Channel<Integer> channel, Ledger ledger) {
        pause(a, random);
        Duration time = Duration.ofNanos(random.nextInt(4));
        try {
            ledger.received.add(a.await(Scope.within(time, CancelRacesTestGenerators.receiveOne(channel))));
        } catch (DeadlineExceeded e) {
            assertThat(e).hasMessageContaining("receiveOne");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("channels")
    void whatATaskHasDoneBeforeItsDeadlineOrItsCancellationIsNotLost(String name, Supplier<Channel<Integer>> kind) {
        TestScheduler.forSeeds(SEEDS, seed -> {
            Random random = new Random(seed);
            Channel<Integer> channel = kind.get();
            Ledger ledger = new Ledger();
            inScope(seed, scope -> {
                List<Task<Void>> tasks = new ArrayList<>();
                for (int i = 0; i < 12; i++) {
                    tasks.add(scope.spawn(CancelRacesTestGenerators.send(random, channel, i, ledger)));
                    tasks.add(scope.spawn(CancelRacesTestGenerators.receiveWithin(random, channel, ledger)));
                }
                scope.spawn(CancelRacesTestGenerators.cancelSome(random, tasks, scope));
            });
            ledger.check(channel);
        });
    }

    @Test
    void selectTakesOneAndLeavesTheOthersAlone() {
        TestScheduler.forSeeds(SEEDS, seed -> {
            Random random = new Random(seed);
            Channel<Integer> one = Channel.rendezvous();
            Channel<Integer> two = Channel.bounded(1);
            Ledger first = new Ledger();
            Ledger second = new Ledger();
            inScope(seed, scope -> {
                List<Task<Void>> tasks = new ArrayList<>();
                for (int i = 0; i < 10; i++) {
                    tasks.add(scope.spawn(CancelRacesTestGenerators.sendEither(random, one, two, i, first, second)));
                    tasks.add(scope.spawn(CancelRacesTestGenerators.receiveEither(random, one, two, first, second)));
                }
                scope.spawn(CancelRacesTestGenerators.cancelSome(random, tasks, scope));
            });
            first.check(one);
            second.check(two);
        });
    }

    @Generator
    static void sendOrReceive(Await a, Random random, Channel<Integer> channel, int item, Ledger ledger) {
        pause(a, random);
        a.await(Select.<Boolean>of()
                .on(channel.send(item), nothing -> ledger.sent.add(item))
                .on(channel.receive(), ledger.received::add));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("channels")
    void aSelectOfBothEndsDoesNotMeetItself(String name, Supplier<Channel<Integer>> kind) {
        TestScheduler.forSeeds(SEEDS, seed -> {
            Random random = new Random(seed);
            Channel<Integer> channel = kind.get();
            Ledger ledger = new Ledger();
            inScope(seed, scope -> {
                List<Task<Void>> tasks = new ArrayList<>();
                for (int i = 0; i < 9; i++) {
                    tasks.add(scope.spawn(CancelRacesTestGenerators.sendOrReceive(random, channel, i, ledger)));
                }
                scope.spawn(CancelRacesTestGenerators.cancelSome(random, tasks, scope));
            });
            ledger.check(channel);
        });
    }

    @Generator
    static void guarded(Await a, Random random, Semaphore semaphore, int[] inside, int limit) {
        pause(a, random);
        try (Permit permit = a.await(semaphore.acquire())) {
            assertThat(permit).isNotNull();
            inside[0]++;
            assertThat(inside[0]).isLessThanOrEqualTo(limit);
            try {
                pause(a, random);
            } finally {
                inside[0]--;
            }
        }
    }

    @Test
    void permitsComeBack() {
        TestScheduler.forSeeds(SEEDS, seed -> {
            Random random = new Random(seed);
            Semaphore semaphore = new Semaphore(2);
            int[] inside = {0};
            inScope(seed, scope -> {
                List<Task<Void>> tasks = new ArrayList<>();
                for (int i = 0; i < 12; i++) {
                    tasks.add(scope.spawn(CancelRacesTestGenerators.guarded(random, semaphore, inside, 2)));
                }
                scope.spawn(CancelRacesTestGenerators.cancelSome(random, tasks, scope));
            });
            assertThat(semaphore.available()).isEqualTo(2);
        });
    }

    @Generator
    static void locked(Await a, Random random, Lock lock, int[] inside) {
        pause(a, random);
        try (Permit permit = a.await(lock.acquire())) {
            assertThat(permit).isNotNull();
            inside[0]++;
            assertThat(inside[0]).isEqualTo(1);
            try {
                pause(a, random);
            } finally {
                inside[0]--;
            }
        }
    }

    @Test
    void locksComeFree() {
        TestScheduler.forSeeds(SEEDS, seed -> {
            Random random = new Random(seed);
            Lock lock = new Lock();
            int[] inside = {0};
            inScope(seed, scope -> {
                List<Task<Void>> tasks = new ArrayList<>();
                for (int i = 0; i < 12; i++) {
                    tasks.add(scope.spawn(CancelRacesTestGenerators.locked(random, lock, inside)));
                }
                scope.spawn(CancelRacesTestGenerators.cancelSome(random, tasks, scope));
            });
            assertThat(lock.isHeld()).isFalse();
        });
    }

    @Generator
    static void waits(Await a, Random random, Event event, Task<Void> joined, List<Integer> seen, int number) {
        pause(a, random);
        if (random.nextBoolean()) {
            a.await(event);
        } else {
            a.await(joined);
        }
        seen.add(number);
    }

    @Generator
    static void sets(Await a, Random random, Event event) {
        pause(a, random);
        event.set();
    }

    @Test
    void whoIsNotCancelledLearnsOfEventsAndEnds() {
        TestScheduler.forSeeds(SEEDS, seed -> {
            Random random = new Random(seed);
            Event event = new Event();
            List<Integer> seen = new ArrayList<>();
            List<Task<Void>> tasks = new ArrayList<>();
            inScope(seed, scope -> {
                Task<Void> setter = scope.spawn(CancelRacesTestGenerators.sets(random, event));
                for (int i = 0; i < 12; i++) {
                    tasks.add(scope.spawn(CancelRacesTestGenerators.waits(random, event, setter, seen, i)));
                }
                scope.spawn(CancelRacesTestGenerators.cancelSome(random, tasks, scope));
            });
            assertThat(seen).doesNotHaveDuplicates().hasSize((int) tasks.stream()
                    .filter(t -> t.state() == Task.State.SUCCEEDED)
                    .count());
        });
    }

    @Generator
    static void closesEarly(Await a, Random random, Channel<Integer> channel) {
        a.sleep(Duration.ofNanos(random.nextInt(4)));
        channel.close();
    }

    @Generator
    static void sendUnlessClosed(Await a, Random random, Channel<Integer> channel, int item, Ledger ledger) {
        try {
            send(a, random, channel, item, ledger);
        } catch (ChannelClosed e) {
            assertThat(channel.isClosed()).isTrue();
        }
    }

    @Generator
    static void receiveAll(Await a, Random random, Channel<Integer> channel, Ledger ledger) {
        for (Integer item; (item = a.await(channel.next())) != null; ) {
            ledger.received.add(item);
            pause(a, random);
        }
    }

    @Test
    void closingLosesNothingThatWasSentAndEndsIterations() {
        TestScheduler.forSeeds(SEEDS, seed -> {
            Random random = new Random(seed);
            Channel<Integer> channel = Channel.bounded(random.nextInt(4));
            Ledger ledger = new Ledger();
            inScope(seed, scope -> {
                for (int i = 0; i < 8; i++) {
                    scope.spawn(CancelRacesTestGenerators.sendUnlessClosed(random, channel, i, ledger));
                }
                scope.spawn(CancelRacesTestGenerators.receiveAll(random, channel, ledger));
                scope.spawn(CancelRacesTestGenerators.receiveAll(random, channel, ledger));
                scope.spawn(CancelRacesTestGenerators.closesEarly(random, channel));
            });
            ledger.check(channel);
        });
    }
}
