package dev.bobbin.samples.scheduler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.bobbin.Generator;
import dev.bobbin.scheduler.Await;
import dev.bobbin.scheduler.BlockedLoop;
import dev.bobbin.scheduler.Channel;
import dev.bobbin.scheduler.Deadlock;
import dev.bobbin.scheduler.Scheduler;
import dev.bobbin.scheduler.Scope;
import dev.bobbin.scheduler.ScopeInfo;
import dev.bobbin.scheduler.TaskInfo;
import dev.bobbin.scheduler.testing.TestScheduler;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;

/** What can be seen from outside. */
class InspectionTest {
    @Generator
    static void inner(Await a, Channel<String> channel) {
        a.await(channel.receive());
    }

    @Generator
    static void outer(Await a, Channel<String> channel, List<String> log) {
        try {
            inner(a, channel);
        } finally {
            log.add("cleaned up");
        }
    }

    @Generator
    static void sleeps(Await a, int millis) {
        a.sleep(Duration.ofMillis(millis));
    }

    @Test
    void aDeadlockTellsOfEveryBlockedTask() {
        List<String> log = new ArrayList<>();
        try (TestScheduler test = TestScheduler.create()) {
            Deadlock deadlock = catchThrowableOfType(
                    Deadlock.class,
                    () -> test.run(scope -> {
                        scope.spawn(InspectionTestGenerators.outer(Channel.rendezvous(), log))
                                .named("left");
                        scope.spawn(InspectionTestGenerators.outer(Channel.rendezvous(), log));
                        scope.spawn(InspectionTestGenerators.sleeps(7));
                    }));
            assertThat(deadlock.getMessage().lines())
                    .satisfiesExactly(
                            l -> assertThat(l).isEqualTo("all tasks are blocked"),
                            l -> assertThat(l).isEqualTo("main"),
                            l -> assertThat(l)
                                    .matches("  left WAITING for an item from a channel, since 7 ms, spawned at"
                                            + " .*InspectionTest.*\\(InspectionTest.java:\\d+\\)"),
                            l -> assertThat(l).matches("      at .*InspectionTest.inner\\(InspectionTest.java:26\\)"),
                            l -> assertThat(l).matches("      at .*InspectionTest.outer\\(InspectionTest.java:32\\)"),
                            l -> assertThat(l).startsWith("  InspectionTest.outer WAITING"),
                            l -> assertThat(l).contains("inner"),
                            l -> assertThat(l).contains("outer"));
        }
        assertThat(log).containsExactly("cleaned up", "cleaned up");
    }

    @Generator
    static List<ScopeInfo> looks(Await a) {
        a.await(TestScheduler.allBlocked());
        return Scheduler.current().scopes();
    }

    @Generator
    static void opens(Await a) {
        a.await(Scope.plan().named("inside").open(scope -> scope.spawn(InspectionTestGenerators.sleeps(5))));
    }

    @Generator
    static void looker(Await a, Scope scope, List<ScopeInfo> seen) {
        seen.addAll(a.await(scope.spawn(InspectionTestGenerators.looks())));
    }

    @Test
    void theTreeShowsTasksAndTheirScopes() {
        List<ScopeInfo> seen = new ArrayList<>();
        try (TestScheduler test = TestScheduler.create()) {
            test.run(scope -> {
                scope.spawn(InspectionTestGenerators.opens());
                scope.spawn(InspectionTestGenerators.looker(scope, seen));
            });
        }
        assertThat(seen).extracting(ScopeInfo::name).containsExactly("detached tasks", "main");
        List<TaskInfo> tasks = seen.get(1).tasks();
        assertThat(tasks)
                .extracting(TaskInfo::name)
                .containsExactly("InspectionTest.opens", "InspectionTest.looker", "InspectionTest.looks");
        assertThat(tasks.get(0).waitingFor()).isEqualTo("the tasks of inside");
        assertThat(tasks.get(0).scopes().get(0).tasks().get(0).waitingFor()).isEqualTo("sleep of PT0.005S");
        assertThat(tasks.get(1).waitingFor()).isEqualTo("the end of InspectionTest.looks");
    }

    @Generator(blocking = dev.bobbin.Blocking.ALLOW)
    static void hogs(Await a, LinkedBlockingQueue<BlockedLoop> told) throws InterruptedException {
        a.yieldNow();
        told.put(told.take());
    }

    @Test
    void theWatchdogTellsWhoBlocksTheLoop() {
        LinkedBlockingQueue<BlockedLoop> told = new LinkedBlockingQueue<>();
        Scheduler.Builder builder = Scheduler.builder().watchdog(Duration.ofMillis(20), told::add);
        try (Scheduler scheduler = builder.build()) {
            scheduler.run(InspectionTestGenerators.hogs(told));
        }
        BlockedLoop first = told.remove();
        assertThat(first.task()).isEqualTo("InspectionTest.hogs");
        assertThat(first.toString()).contains("(InspectionTest.java:");
    }
}
