package dev.bobbin.samples.scheduler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.bobbin.Generator;
import dev.bobbin.scheduler.Await;
import dev.bobbin.scheduler.Cancelled;
import dev.bobbin.scheduler.DeadlineExceeded;
import dev.bobbin.scheduler.Plan;
import dev.bobbin.scheduler.Scheduler;
import dev.bobbin.scheduler.Scope;
import dev.bobbin.scheduler.Select;
import dev.bobbin.scheduler.Task;
import dev.bobbin.scheduler.Tasks;
import dev.bobbin.scheduler.testing.TestScheduler;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/** Scopes, cancellation, deadlines and shields. */
class ScopesTest {
    private final List<String> log = new ArrayList<>();

    @Generator
    static void work(Await a, List<String> log, String name, int millis) {
        try {
            a.sleep(Duration.ofMillis(millis));
            log.add(name);
        } catch (Cancelled e) {
            log.add(name + " cancelled");
            throw e;
        }
    }

    @Generator
    static void fail(Await a, String message, int millis) {
        a.sleep(Duration.ofMillis(millis));
        throw new IllegalArgumentException(message);
    }

    @Generator
    static void failWhenCancelled(Await a) {
        try {
            a.sleep(Duration.ofDays(1));
        } finally {
            throwIt("clean-up");
        }
    }

    private static void throwIt(String message) {
        throw new IllegalStateException(message);
    }

    @Generator
    static void nested(Await a, List<String> log, Scope.Body body, Plan plan) {
        a.await(plan.open(body));
        log.add("after the scope");
    }

    @Test
    void aScopeEndsAfterItsTasks() {
        try (TestScheduler test = TestScheduler.create()) {
            Scope.Body body = scope -> {
                scope.spawn(ScopesTestGenerators.work(log, "slow", 7));
                scope.spawn(ScopesTestGenerators.work(log, "fast", 3));
            };
            test.run(ScopesTestGenerators.nested(log, body, Scope.plan()));
        }
        assertThat(log).containsExactly("fast", "slow", "after the scope");
    }

    @Test
    void aFailureCancelsTheSiblingsAndIsThrownWithTheOthersSuppressed() {
        try (TestScheduler test = TestScheduler.create()) {
            Throwable thrown = catchThrowable(() -> test.run(scope -> {
                scope.spawn(ScopesTestGenerators.failWhenCancelled());
                scope.spawn(ScopesTestGenerators.work(log, "sibling", 9));
                scope.spawn(ScopesTestGenerators.fail("first", 5));
            }));
            assertThat(thrown).isInstanceOf(IllegalArgumentException.class).hasMessage("first");
            assertThat(thrown.getSuppressed()).extracting(Throwable::getMessage).containsExactly("clean-up");
            assertThat(test.elapsed()).isEqualTo(Duration.ofMillis(5));
        }
        assertThat(log).containsExactly("sibling cancelled");
    }

    @Test
    void aFailureOfTheBodyCancelsWhatItHadSpawned() {
        try (TestScheduler test = TestScheduler.create()) {
            assertThatThrownBy(() -> test.run(scope -> {
                        scope.spawn(ScopesTestGenerators.work(log, "never", 0));
                        throw new java.io.IOException("body");
                    }))
                    .isInstanceOf(java.io.IOException.class);
        }
        assertThat(log).isEmpty();
    }

    @Test
    void inASupervisingScopeTheOthersGoOn() {
        Scheduler.Builder builder = Scheduler.builder().onUncaught((task, e) -> log.add("told of " + e.getMessage()));
        try (Scheduler scheduler = builder.build()) {
            Scope.Body body = scope -> {
                scope.spawn(ScopesTestGenerators.fail("failure", 1));
                scope.spawn(ScopesTestGenerators.work(log, "sibling", 2));
            };
            scheduler.run(ScopesTestGenerators.nested(log, body, Scope.plan().supervising()));
        }
        assertThat(log).containsExactly("told of failure", "sibling", "after the scope");
    }

    @Generator
    static void counted(Await a, int[] running, List<Integer> seen) {
        running[0]++;
        seen.add(running[0]);
        a.sleep(Duration.ofMillis(1));
        running[0]--;
    }

    @Test
    void aBoundedScopeRunsSoManyAtATime() {
        List<Integer> seen = new ArrayList<>();
        try (TestScheduler test = TestScheduler.create()) {
            int[] running = {0};
            Scope.Body body = scope -> {
                for (int i = 0; i < 10; i++) scope.spawn(ScopesTestGenerators.counted(running, seen));
            };
            test.run(ScopesTestGenerators.nested(log, body, Scope.plan().limit(3)));
            assertThat(test.elapsed()).isEqualTo(Duration.ofMillis(4));
        }
        assertThat(seen).hasSize(10).allMatch(n -> n <= 3);
    }

    @Test
    void cancellingABoundedScopeNeverRunsThoseThatWaitForTheirTurn() {
        try (TestScheduler test = TestScheduler.create()) {
            List<Task<Void>> tasks = new ArrayList<>();
            Scope.Body body = scope -> {
                for (int i = 0; i < 5; i++) tasks.add(scope.spawn(ScopesTestGenerators.work(log, "w" + i, 5)));
                scope.spawn(ScopesTestGenerators.work(log, "last", 1));
            };
            assertThatThrownBy(() -> test.run(ScopesTestGenerators.nested(
                            log, body, Scope.plan().limit(2).deadline(Duration.ofMillis(7)))))
                    .isInstanceOf(DeadlineExceeded.class);
            assertThat(tasks).extracting(Task::state).endsWith(Task.State.CANCELLED);
        }
        assertThat(log).containsExactly("w0", "w1", "w3 cancelled", "w2 cancelled");
    }

    @Test
    void aTaskThatIsCancelledBeforeItBeginsNeverRuns() {
        try (TestScheduler test = TestScheduler.create()) {
            test.run(scope -> {
                Task<Void> task = scope.spawn(ScopesTestGenerators.work(log, "never", 0));
                assertThat(task.cancel()).isTrue();
                assertThat(task.cancel()).isFalse();
                task.onEnd(t -> log.add("ended " + t.state()));
            });
        }
        assertThat(log).containsExactly("ended CANCELLED");
    }

    @Generator
    static void stubborn(Await a, List<String> log) {
        for (int i = 0; i < 3; i++) {
            try {
                a.sleep(Duration.ofDays(1));
            } catch (Cancelled e) {
                log.add("cancelled " + i);
            }
        }
    }

    @Generator
    static void cancelAfter(Await a, Task<?> task, int millis) {
        a.sleep(Duration.ofMillis(millis));
        task.cancel();
    }

    @Test
    void aCancelledTaskIsCancelledWhereverItWaits() {
        try (TestScheduler test = TestScheduler.create()) {
            test.run(scope -> {
                Task<Void> task = scope.spawn(ScopesTestGenerators.stubborn(log));
                scope.spawn(ScopesTestGenerators.cancelAfter(task, 1));
            });
            assertThat(test.elapsed()).isEqualTo(Duration.ofMillis(1));
        }
        assertThat(log).containsExactly("cancelled 0", "cancelled 1", "cancelled 2");
    }

    @Generator
    static void cleansUp(Await a, List<String> log, int cleanUp) {
        try {
            a.sleep(Duration.ofDays(1));
        } finally {
            try {
                a.await(Scope.shielded(Duration.ofMillis(10), ScopesTestGenerators.work(log, "clean-up", cleanUp)));
            } catch (DeadlineExceeded e) {
                log.add(e.getMessage());
            }
        }
    }

    @Test
    void shieldedCleanUpIsNotCancelled() {
        try (TestScheduler test = TestScheduler.create()) {
            test.run(scope -> {
                Task<Void> task = scope.spawn(ScopesTestGenerators.cleansUp(log, 5));
                scope.spawn(ScopesTestGenerators.cancelAfter(task, 1));
                scope.spawn(ScopesTestGenerators.cancelAfter(task, 3));
            });
            assertThat(test.elapsed()).isEqualTo(Duration.ofMillis(6));
        }
        assertThat(log).containsExactly("clean-up");
    }

    @Test
    void aShieldHasADeadlineOfItsOwn() {
        try (TestScheduler test = TestScheduler.create()) {
            test.run(scope -> {
                Task<Void> task = scope.spawn(ScopesTestGenerators.cleansUp(log, 50));
                scope.spawn(ScopesTestGenerators.cancelAfter(task, 1));
            });
            assertThat(test.elapsed()).isEqualTo(Duration.ofMillis(11));
        }
        assertThat(log)
                .containsExactly("clean-up cancelled", "the deadline of the scope of ScopesTest.work has passed");
    }

    @Generator
    static String timed(Await a, List<String> log, int outer, int inner, int work) {
        try {
            return a.await(Scope.within(Duration.ofMillis(outer), ScopesTestGenerators.innerTimed(log, inner, work)));
        } catch (DeadlineExceeded e) {
            return "outer: " + e.scope();
        }
    }

    @Generator
    static String innerTimed(Await a, List<String> log, int inner, int work) {
        try {
            a.await(Scope.within(Duration.ofMillis(inner), ScopesTestGenerators.work(log, "work", work)));
            return "in time";
        } catch (DeadlineExceeded e) {
            return "inner: " + e.scope();
        }
    }

    @Test
    void aDeadlineKnowsWhoseItIs() {
        try (TestScheduler test = TestScheduler.create()) {
            assertThat(test.run(ScopesTestGenerators.timed(log, 9, 9, 3))).isEqualTo("in time");
            assertThat(test.run(ScopesTestGenerators.timed(log, 9, 3, 5)))
                    .isEqualTo("inner: the scope of ScopesTest.work");
            assertThat(test.run(ScopesTestGenerators.timed(log, 3, 9, 5)))
                    .isEqualTo("outer: the scope of ScopesTest.innerTimed");
            assertThat(test.elapsed()).isEqualTo(Duration.ofMillis(9));
        }
        assertThat(log).containsExactly("work", "work cancelled", "work cancelled");
    }

    @Generator
    static String joins(Await a, Task<?> task) {
        try {
            a.await(task);
            return "ended";
        } catch (CancellationException | IllegalArgumentException e) {
            return e.getMessage();
        }
    }

    @Test
    void joiningACancelledTaskDoesNotLookLikeBeingCancelled() {
        try (TestScheduler test = TestScheduler.create()) {
            List<Task<String>> joiner = new ArrayList<>();
            test.run(scope -> {
                Task<Void> task = scope.spawn(ScopesTestGenerators.work(log, "task", 9));
                joiner.add(scope.spawn(ScopesTestGenerators.joins(task)));
                scope.spawn(ScopesTestGenerators.cancelAfter(task, 1));
            });
            assertThat(joiner.get(0).result()).isEqualTo("ScopesTest.work[CANCELLED] was cancelled");
        }
    }

    @Test
    void theFailureOfACaseThatASelectHasWaitedForIsTold() {
        Scheduler.Builder builder = Scheduler.builder().onUncaught((task, e) -> log.add("told of " + e.getMessage()));
        try (Scheduler scheduler = builder.build()) {
            scheduler.run(ScopesTestGenerators.selectsAScope(log));
        }
        assertThat(log).containsExactly("told of clean-up", "time");
    }

    @Generator
    static void selectsAScope(Await a, List<String> log) {
        log.add(a.await(Select.<String>of()
                .on(Scope.plan().call(ScopesTestGenerators.failWhenCancelled()), nothing -> "ended")
                .on(Tasks.sleep(Duration.ofMillis(1)), nothing -> "time")));
    }

    @Test
    void cancellingAScopeInWhichManyAreQueuedTakesTimeForEachOnce() {
        List<Task<Void>> tasks = new ArrayList<>();
        try (TestScheduler test = TestScheduler.create()) {
            Scope.Body body = scope -> {
                for (int i = 0; i < 200_000; i++) tasks.add(scope.spawn(ScopesTestGenerators.work(log, "", 5)));
            };
            assertThatThrownBy(() -> test.run(ScopesTestGenerators.nested(
                            log, body, Scope.plan().limit(1).deadline(Duration.ofMillis(1)))))
                    .isInstanceOf(DeadlineExceeded.class);
        }
        assertThat(tasks).allMatch(t -> t.state() == Task.State.CANCELLED);
        assertThat(log).containsExactly(" cancelled");
    }

    @Test
    void aHandlerOfUncaughtFailuresThatThrowsDoesNotStopTheLoop() {
        Thread.UncaughtExceptionHandler outer = Thread.currentThread().getUncaughtExceptionHandler();
        Thread.currentThread()
                .setUncaughtExceptionHandler(
                        (thread, e) -> log.add(e.getCause().getSuppressed()[0].getMessage()));
        Scheduler.Builder builder = Scheduler.builder().onUncaught((task, e) -> throwIt("handler"));
        try (Scheduler scheduler = builder.build()) {
            scheduler.spawn(ScopesTestGenerators.fail("failure", 1));
            scheduler.run(ScopesTestGenerators.work(log, "work", 2));
        } finally {
            Thread.currentThread().setUncaughtExceptionHandler(outer);
        }
        assertThat(log).containsExactly("failure", "work");
    }

    @Test
    void inASupervisingScopeWhoeverJoinsGetsTheFailure() {
        try (TestScheduler test = TestScheduler.create()) {
            List<Task<String>> joiner = new ArrayList<>();
            Scope.Body body = scope -> joiner.add(
                    scope.spawn(ScopesTestGenerators.joins(scope.spawn(ScopesTestGenerators.fail("it", 1)))));
            test.run(ScopesTestGenerators.nested(log, body, Scope.plan().supervising()));
            assertThat(joiner.get(0).result()).isEqualTo("it");
        }
    }
}
