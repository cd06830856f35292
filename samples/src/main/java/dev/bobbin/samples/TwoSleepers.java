package dev.bobbin.samples;

import dev.bobbin.Generator;
import dev.bobbin.scheduler.Await;
import dev.bobbin.scheduler.Scheduler;
import java.time.Duration;
import java.util.Locale;

/** Two tasks that sleep at the same time, on one thread: together they take as long as the longer one. */
final class TwoSleepers {
    private TwoSleepers() {}

    // snippet: sleepers
    @Generator
    static void foo(Await a) {
        System.out.println("running in foo");
        a.sleep(Duration.ofSeconds(2));
        System.out.println("switch to foo again");
    }

    @Generator
    static void bar(Await a) {
        System.out.println("switch to bar");
        a.sleep(Duration.ofSeconds(5));
        System.out.println("switch to bar again");
    }

    public static void main(String[] args) {
        try (Scheduler scheduler = Scheduler.create()) {
            sleepOn(scheduler);
        }
    }

    static void sleepOn(Scheduler scheduler) {
        long start = scheduler.nanoTime();
        scheduler.run(scope -> {
            scope.spawn(TwoSleepersGenerators.foo());
            scope.spawn(TwoSleepersGenerators.bar());
        });
        System.out.println(String.format(Locale.ROOT, "%.1f s", (scheduler.nanoTime() - start) / 1e9));
    }
    // end snippet
}
